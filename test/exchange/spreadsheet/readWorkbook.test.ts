import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fileKind } from '../../../src/exchange/fileKind'
import { columnName, readWorkbook } from '../../../src/exchange/spreadsheet/readWorkbook'
import { workbookFile } from '../../support/workbookFile'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rowsOf = async (file: Uint8Array) => {
  const reading = await readWorkbook(file)
  return reading.ok ? reading.grids.map(({ rows }) => rows) : reading.problems
}
const problem = async (file: Uint8Array) => {
  const reading = await readWorkbook(file)
  return reading.ok ? 'ok' : reading.problems[0]
}

describe('[F30] cells', () => {
  test('texts, numbers, yes and no come as they are; formatted text as plain text', async () => {
    const file = workbookFile({
      texts: ['<t>等候</t>', '<r><t>two </t></r><r><rPr><b/></rPr><t>parts</t></r>', '<t>a_x000D_b_x005F_x0041_</t>'],
      sheets: {
        One: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c><c r="D1" t="b"><v>1</v></c></row>
          <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><t>here</t></is></c><c r="C3" t="s"><v>2</v></c></row>`,
      },
    })
    expect(await rowsOf(file)).toEqual([[['等候', 1.5, null, true], [], ['two parts', 'here', 'a\rb_x0041_']]])
  })

  test('formulas give the values that were saved with them; those of errors are texts', async () => {
    const data = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>[1]Other!A1</f><v>kept</v></c>
      <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>NOW()</f></c></row>`
    expect(await rowsOf(workbookFile({ sheets: { One: data } }))).toEqual([[[2, 'kept', '#DIV/0!']]])
  })

  test('dates are ISO texts, with a time where they have one, and times alone are times', async () => {
    const data = `<row r="1"><c r="A1" s="1"><v>46112</v></c><c r="B1" s="2"><v>46112.34375</v></c><c r="C1" s="3"><v>0.010416666666666666</v></c></row>`
    expect(await rowsOf(workbookFile({ sheets: { One: data }, formats: [14, 22, 20] }))).toEqual([
      [['2026-03-31', '2026-03-31T08:15', '00:15']],
    ])
  })

  test('merged cells have their value in the first; formats without content end nowhere', async () => {
    const data = `<row r="1"><c r="A1"><v>7</v></c><c r="B1" s="1"/><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`
    expect(await rowsOf(workbookFile({ sheets: { One: data }, formats: [14] }))).toEqual([[[7]]])
  })

  test('sheets keep the order and the names of their tabs, and say when they are hidden', async () => {
    const cell = '<row><c><v>1</v></c></row>'
    const reading = await readWorkbook(
      workbookFile({
        sheets: { 'B &amp; C': cell, 步骤: cell, __proto__x: '' },
        states: { 步骤: 'state="veryHidden"' },
      }),
    )
    expect(reading).toMatchObject({
      ok: true,
      grids: [
        { name: 'B & C', rows: [[1]] },
        { name: '步骤', rows: [[1]], isHidden: true },
        { name: '__proto__x', rows: [] },
      ],
    })
  })
})

describe('[F31] hostile workbooks', () => {
  test('macros, links to other files and drawings stay behind, and macros are told', async () => {
    const reading = await readWorkbook(
      workbookFile({
        sheets: { One: '<row><c><v>1</v></c></row>' },
        other: {
          'xl/vbaProject.bin': new Uint8Array(500),
          'xl/externalLinks/externalLink1.xml': '<broken',
          'xl/drawings/drawing1.xml': '<broken',
        },
      }),
    )
    expect(reading).toMatchObject({ ok: true, hasMacros: true, grids: [{ rows: [[1]] }] })
  })

  test.each([
    ['a sheet', 'xl/worksheets/sheet1.xml'],
    ['shared texts', 'xl/sharedStrings.xml'],
  ])('a bomb in %s is stopped by what comes out', async (_, part) => {
    const file = workbookFile({ sheets: { One: '' }, other: { [part]: new Uint8Array(20_000_000).fill(32) } })
    expect(file.length).toBeLessThan(100_000)
    expect(await problem(file)).toMatchObject({ code: 'inflates-too-far' })
  })

  test('too many rows and cells are counted before any is built', async () => {
    const rows = Array.from({ length: 120_000 }, (_, index) => `<row><c><v>${(index * 7919) % 1000}</v></c></row>`)
    expect(await problem(workbookFile({ sheets: { One: rows.join('') } }))).toMatchObject({
      code: 'too-many-rows',
      values: { count: 120_000, limit: 100_000 },
    })
    const wide = '<row r="200"><c r="XFD200"><v>1</v></c></row>'
    expect(await problem(workbookFile({ sheets: { One: wide } }))).toMatchObject({
      code: 'too-many-cells',
      values: { count: 3_276_800 },
    })
    expect(
      await problem(workbookFile({ sheets: { One: '<row r="9e9"><c r="ZZZZZZZZ9"><v>1</v></c></row>' } })),
    ).not.toBe('ok')
  })

  test('what is missing or cut is damage', async () => {
    const file = workbookFile({ sheets: { One: '<row><c><v>1</v></c></row>' } })
    expect(await problem(file.subarray(0, 600))).toMatchObject({ code: 'workbook-damaged' })
    expect(await problem(workbookFile({ sheets: {}, other: { '_rels/.rels': '<x' } }))).toMatchObject({
      code: 'workbook-damaged',
    })
  })

  test.each([
    ['word/document.xml', 'word'],
    ['ppt/presentation.xml', 'slides'],
    ['xl/workbook.bin', 'binary-workbook'],
    ['META-INF/manifest.xml', 'open-document'],
    ['holiday.jpg', 'zip'],
  ])('an archive with %s is called what it is', async (name, kind) =>
    expect(await problem(zipSync({ [name]: bytes('x') }))).toMatchObject({ code: 'other-kind', values: { kind } }),
  )

  test.each([
    ['EncryptedPackage', 'protected-office'],
    ['Workbook', 'old-workbook'],
    ['WordDocument', 'old-office'],
  ])('a compound file with %s inside is called what it is', (name, kind) => {
    const wide = new Uint8Array([...name].flatMap((letter) => [letter.charCodeAt(0), 0]))
    const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    expect(fileKind(new Uint8Array([...head, ...new Array(504).fill(0), ...wide]))).toBe(kind)
  })

  test('flipped bits give cells or a problem, and change nothing else', async () => {
    const file = workbookFile({
      texts: ['<t>one</t>'],
      sheets: { One: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>' },
    })
    const keys = Object.getOwnPropertyNames(Object.prototype).length
    const place = fc.nat({ max: file.length - 1 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { maxLength: 4 }), async (flips) => {
        const copy = file.slice()
        for (const [at, mask] of flips) copy[at]! ^= mask
        const reading = await readWorkbook(copy)
        if (!reading.ok) expect(reading.problems.length).toBe(1)
        expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(keys)
      }),
      { numRuns: 200 },
    )
  })
})

test('[F31] columns have the names of spreadsheets', () =>
  expect([1, 26, 27, 52, 702, 703, 16384].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']))
