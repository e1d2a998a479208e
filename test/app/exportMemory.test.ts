import { expect, test } from 'vitest'
import { parseExportChoices } from '../../src/app/exportMemory'
import { DEFAULT_CHOICES } from '../../src/ui/export/exportChoices'

test('remembered choices come back', () => {
  const made = {
    ...DEFAULT_CHOICES,
    format: 'svg',
    include: { ...DEFAULT_CHOICES.include, legend: false, hiddenLanes: true },
    background: 'transparent',
    size: { by: 'width', widthPx: 4_000 },
    tiles: true,
    withSource: false,
    forClients: true,
    bundle: ['pdf', 'json'],
  }
  expect(parseExportChoices(JSON.stringify(made))).toEqual(made)
})

test('what is not understood falls back alone', () => {
  const text = JSON.stringify({
    format: 'tiff',
    include: { legend: false, unheardOf: true },
    background: 'transparent',
    size: { by: 'scale', scale: 0 },
    tiles: 'yes',
  })
  expect(parseExportChoices(text)).toEqual({
    ...DEFAULT_CHOICES,
    include: { ...DEFAULT_CHOICES.include, legend: false },
    background: 'transparent',
  })
})

test('choices of before there were archives and clean files keep what they said', () => {
  const { forClients: _, bundle: __, ...old } = { ...DEFAULT_CHOICES, format: 'pdf', tiles: true }
  expect(parseExportChoices(JSON.stringify(old))).toEqual({ ...DEFAULT_CHOICES, format: 'pdf', tiles: true })
  const strange = { ...old, forClients: 1, bundle: ['json', 'tiff', 'pdf'] }
  expect(parseExportChoices(JSON.stringify(strange)).bundle).toEqual(['pdf', 'json'])
})

test.each([null, '', '{', '[]', '7', 'null', '{"include":7}'])('%j is no choice', (text) => {
  expect(parseExportChoices(text)).toEqual(DEFAULT_CHOICES)
})
