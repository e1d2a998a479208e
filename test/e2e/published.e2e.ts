import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scriptsWithDriver } from '../bench/builds'
import { projectFolder } from '../tools/projectFolder.mjs'

test('the published app holds nothing of the driver for benchmarks', () => {
  expect(scriptsWithDriver(join(projectFolder, 'dist'))).toEqual([])
})
