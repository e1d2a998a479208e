import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/exchange/spreadsheet/decodeText'
import { readClipboardCells } from '../../../src/exchange/spreadsheet/readClipboardCells'
import { readDelimited } from '../../../src/exchange/spreadsheet/readDelimited'
import { readHtmlTables } from '../../../src/exchange/spreadsheet/readHtmlTables'
import type { TextEncoding } from '../../../src/exchange/spreadsheet/textEncoding'
import { encoded } from '../../support/encoded'

const SIMPLIFIED = '阶段,泳道,步骤\n申请,顾客,说明来意并出示证件\n申请,前台,核对证件，登记编号\n'
const TRADITIONAL = '階段,泳道,步驟\n申請,顧客,說明來意並出示證件\n申請,前台,核對證件，登記編號\n'

describe('decodeText', () => {
  test.each<[string, TextEncoding, string]>([
    ['plain ASCII', 'utf-8', 'Phase,Step\nApply,Ask\n'],
    ['UTF-8', 'utf-8', SIMPLIFIED],
    ['UTF-16, low byte first', 'utf-16le', SIMPLIFIED],
    ['UTF-16, high byte first', 'utf-16be', TRADITIONAL],
    ['UTF-16 of letters', 'utf-16le', 'Phase\tStep\nApply\tAsk\n'],
    ['GB18030', 'gb18030', SIMPLIFIED],
    ['Big5', 'big5', TRADITIONAL],
    ['Western Office', 'windows-1252', 'Phase,Step\nCafé,Ask politely\n'],
  ])('[F40] finds out %s without a mark', (_, encoding, text) =>
    expect(decodeText(encoded(text, encoding))).toEqual({ text, encoding }),
  )

  test.each<[TextEncoding, readonly number[]]>([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('[F40] believes the mark of %s and leaves it out', (encoding, mark) =>
    expect(decodeText(new Uint8Array([...mark, ...encoded('步骤,a', encoding)]))).toEqual({ text: '步骤,a', encoding }),
  )

  test('[F40] reads what a person chose, or says that it cannot be', () => {
    expect(decodeText(encoded(SIMPLIFIED, 'gb18030'), 'big5')?.text).not.toBe(SIMPLIFIED)
    expect(decodeText(encoded(SIMPLIFIED, 'gb18030'), 'utf-8')).toBeUndefined()
    expect(decodeText(new Uint8Array([1, 0, 2, 0, 0, 3]))).toBeUndefined()
  })

  test('[F40] any bytes are a text or none, never a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes)
        if (decoded) expect(readDelimited(decoded.text, '').rows.every((row) => Array.isArray(row))).toBe(true)
      }),
    )
  })
})

describe('readDelimited', () => {
  const rows = (text: string) => readDelimited(text, 'x').rows

  test.each([
    ['commas', 'a,b,c\n1,"2, 3",4\n'],
    ['semicolons', 'a;b;c\n1;2, 3;4\n'],
    ['tabs', 'a\tb\tc\n1\t2, 3\t4\n'],
    ['a line that names it', 'sep=;\r\na;b;c\r\n1;2, 3;4\r\n'],
  ])('[F41] finds out %s', (_, text) =>
    expect(rows(text)).toEqual([
      ['a', 'b', 'c'],
      ['1', '2, 3', '4'],
    ]),
  )

  test('[F41] keeps line breaks and quotes within cells', () =>
    expect(rows('a,b\r\n"one\r\ntwo","say ""yes"""\r\n')).toEqual([
      ['a', 'b'],
      ['one\ntwo', 'say "yes"'],
    ]))

  test('[F41] speech in quotes swallows nothing', () =>
    expect(rows('step\tnote\n"Hello" says the clerk\tx\nask\ty\n')).toEqual([
      ['step', 'note'],
      ['"Hello" says the clerk', 'x'],
      ['ask', 'y'],
    ]))
})

const EXCEL = `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><style><!-- td { mso-number-format:General; } --></style></head>
<body><!--StartFragment--><table border=0 cellpadding=0 width=192>
 <col width=64 span=3>
 <tr height=20><td height=20 class=xl65 width=64>Lane</td><td colspan=2>Apply &amp;
  wait</td></tr>
 <tr><td rowspan=2>Customer</td><td>Asks<br>Waits&nbsp;</td><td x:num="1.5">1&#46;5</td></tr>
 <tr><td>Leaves</td><td></td></tr>
</table><!--EndFragment--></body></html>`

describe('readHtmlTables', () => {
  test('[F42] reads a range of Excel: line breaks, merged cells, entities', () =>
    expect(readHtmlTables(EXCEL)).toEqual([
      {
        name: '',
        rows: [
          ['Lane', 'Apply & wait', ''],
          ['Customer', 'Asks\nWaits', '1.5'],
          ['', 'Leaves', ''],
        ],
      },
    ]))

  test('[F42] reads paragraphs of Word, tags that nobody closed, and tables one by one', () => {
    const word = '<table><tr><td><p class=MsoNormal>Asks</p><p>Waits</p></td><td><p>Clerk</p></td></tr></table>'
    const open = '<TABLE><TR><TD>a<TD>b<TR><TD>c'
    expect(readHtmlTables(word + open).map(({ rows }) => rows)).toEqual([
      [['Asks\nWaits', 'Clerk']],
      [['a', 'b'], ['c']],
    ])
  })

  test('[F42] a table in a cell is text of that cell', () =>
    expect(readHtmlTables('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d')).toEqual([
      { name: '', rows: [['a\nb\nc', 'd']] },
    ]))

  test('[F42] reads anything, in linear time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readHtmlTables(text)))
    const pieces = fc.constantFrom(
      '<table',
      '<tr',
      '<td',
      '>',
      '"',
      "'",
      '</td>',
      '<!--',
      '-->',
      '&',
      '&#x',
      '<',
      'a',
      '</',
    )
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => void readHtmlTables(parts.join(''))))
    expect(readHtmlTables('<td "'.repeat(200_000))).toEqual([])
    const merged = `<table><tr><td rowspan=999999 colspan=999999>a${'<tr><td>b'.repeat(100_000)}`
    expect(readHtmlTables(merged)[0]?.rows.flat().length).toBeLessThan(2_000_000)
  })
})

/** Grids of texts as people write them: not quite empty, at least two columns. */
const arbitraryRows = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(
    fc.array(fc.constantFrom('', 'a', '问路', 'two\nlines', 'say "yes"', 'tab\there', '1,5', '<b>&amp;', "'", '"'), {
      minLength: width,
      maxLength: width,
    }),
    { minLength: 1, maxLength: 5 },
  ),
)

const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n')

const asHtml = (rows: readonly (readonly string[])[]): string => {
  const escaped = (cell: string) => cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`
}

describe('readClipboardCells', () => {
  test('[F42] a grid comes back from text with tabs, and from HTML', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        expect(readClipboardCells({ html: '', text: tabbed([['head', 'x'], ...rows]) })[0]?.rows).toEqual([
          ['head', 'x'],
          ...rows,
        ])
        const shown = rows.map((row) => row.map((cell) => cell.replaceAll('\t', ' ')))
        expect(readClipboardCells({ html: asHtml([['head', 'x'], ...rows]), text: 'other' })[0]?.rows).toEqual([
          ['head', 'x'],
          ...shown,
        ])
      }),
    )
  })
})
