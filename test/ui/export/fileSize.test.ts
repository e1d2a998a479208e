import { expect, test } from 'vitest'
import { enExport } from '../../../src/i18n/en/export'
import { fileSize } from '../../../src/ui/export/fileSize'

test.each([
  [0, '1 kB'],
  [6_400, '6 kB'],
  [64_400, '64 kB'],
  [644_000, '640 kB'],
  [994_000, '990 kB'],
  [996_000, '1 MB'],
  [1_240_000, '1.2 MB'],
  [37_400_000, '37 MB'],
  [374_000_000, '370 MB'],
])('%d bytes are about %s', (bytes, words) => {
  expect(fileSize(bytes, enExport)).toBe(words)
})
