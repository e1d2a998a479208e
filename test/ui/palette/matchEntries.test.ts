import { describe, expect, test } from 'vitest'
import { matchEntries } from '../../../src/ui/palette/matchEntries'
import type { PaletteEntry } from '../../../src/ui/palette/paletteEntry'

const entry = (
  id: string,
  title: string,
  aliases: readonly string[] = [],
  refusal: string | null = null,
): PaletteEntry => ({
  id,
  group: 'edit',
  title,
  aliases,
  keys: [],
  refusal,
  run: () => {},
})

const ENTRIES = [
  entry('painPoint', 'Add a pain point', ['issue problem']),
  entry('phaseAfter', 'Insert phase after', ['add stage right']),
  entry('zoomFit', '显示全图', ['适应窗口', 'fit overview', 'Show everything']),
  entry('undo', 'Undo', [], 'Nothing to undo.'),
  entry('addLane:support', 'Add lane: Support'),
  entry('showLanes', 'Show all lanes'),
]

const found = (query: string, recent: readonly string[] = []) =>
  matchEntries(ENTRIES, query, recent).map(({ id }) => id)

describe('the commands that a query finds', () => {
  test('an empty query finds all, in their order', () => {
    expect(found('  ')).toEqual(ENTRIES.map(({ id }) => id))
  })

  test('the start of a title comes before the start of a word, and that before an alias', () => {
    expect(found('add')).toEqual(['painPoint', 'addLane:support', 'phaseAfter'])
    expect(found('lane')[0]).toBe('addLane:support')
  })

  test('words may stand in any order, and case, width and accents do not matter', () => {
    expect(found('point add')).toEqual(['painPoint'])
    expect(found('ＵＮＤÓ')).toEqual(['undo'])
  })

  test('Chinese titles are found by their characters, by other words and by their English names', () => {
    for (const query of ['全图', '窗口', 'fit', 'show every']) expect(found(query)).toContain('zoomFit')
  })

  test('letters in the order of a title find it, but not two of them', () => {
    expect(found('adpn')).toEqual(['painPoint'])
    expect(found('qz')).toEqual([])
  })

  test('what was used lately comes first among equals', () => {
    expect(found('add', ['addLane:support'])).toEqual(['addLane:support', 'painPoint', 'phaseAfter'])
  })

  test('what cannot be done now is still found', () => {
    expect(found('undo')).toEqual(['undo'])
  })
})
