import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatTabSeparated, parseTabSeparated } from '../../../src/ui/outline/tabSeparated'

describe('a range from the clipboard', () => {
  test.each([
    ['one cell', 'a', [['a']]],
    ['nothing', '', [['']]],
    [
      'rows and columns',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'the line break that spreadsheets add',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty cells', '\ta\t\n\n\tb', [['', 'a', ''], [''], ['', 'b']]],
    ['quoted cells', '"a\nb"\t"say ""hi"""\t"x\ty"', [['a\nb', 'say "hi"', 'x\ty']]],
    ['speech that only begins with a quote', '"Half price" he says\tb', [['"Half price" he says', 'b']]],
    ['a quote that never ends', '"a\tb', [['"a', 'b']]],
    ['Chinese', '读通知\t1 分钟', [['读通知', '1 分钟']]],
  ] as const)('%s', (_name, text, rows) => {
    expect(parseTabSeparated(text)).toEqual(rows)
  })

  test('is what was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '中', ' ') })
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(rows, (cells) => {
        // A last row that is one empty cell looks like the line break that spreadsheets add.
        fc.pre(cells.length === 1 || cells.at(-1)?.join('|') !== '')
        expect(parseTabSeparated(formatTabSeparated(cells))).toEqual(cells)
      }),
    )
  })
})
