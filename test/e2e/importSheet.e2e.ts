/** Foreign spreadsheets: dropped, opened and pasted, read as a person says, and written only when told to. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { TextEncoding } from '../../src/exchange/spreadsheet/textEncoding'
import { openService, stateOf, undoTo } from '../support/diagramState'
import { diagramOf, phaseOf, select, stepOf } from '../support/drawing'
import { encoded } from '../support/encoded'
import { openApp } from '../support/openApp'
import { dropFile, importFile, type TakenFile } from '../support/takenFiles'
import { workbookFile } from '../support/workbookFile'

const sheetFile = (
  name: string,
  text: string,
  encoding: TextEncoding = 'utf-8',
  mark: readonly number[] = [],
): TakenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([...mark, ...encoded(text, encoding)]),
})

const LIST = `Phase,Lane,Step,Who,Minutes,Emotion,Pain point,Shoe size
in,guest,Rings the bell,,2,+1,,42
,crew,Opens,"Clerk, Trainee",soon,,Nobody hears it,
pay,guest,Pays,,1 h 30,9,,
,,,,12,,,
`

const dialogOf = (page: Page, source: string): Locator => page.getByRole('dialog', { name: `Import ${source}` })

/** What the preview says of each step: its lane, title and details. */
async function lines(dialog: Locator): Promise<readonly string[]> {
  await dialog.getByRole('table').waitFor()
  return dialog
    .getByRole('table')
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.slice(1).map((row) => [...row.querySelectorAll('td')].map((td) => td.innerText).join(' | ')),
    )
}

const take = (dialog: Locator, steps: string): Promise<void> =>
  dialog.getByRole('button', { name: `Import ${steps}`, exact: true }).click()

describe('a list', () => {
  test('shows what will become of it, names problems by row, and comes in as one step of undo', async () => {
    const { page } = await openService()
    await select(page, 'enter')
    const before = await stateOf(page)
    await dropFile(page, sheetFile('parcels.csv', LIST))
    const dialog = dialogOf(page, 'parcels.csv')
    await dialog
      .getByRole('status')
      .filter({ hasText: '2 phases, 2 lanes, 3 steps, 1 pain point; 3 problems' })
      .waitFor()
    const problems = dialog.getByRole('region', { name: 'Problems' }).getByRole('listitem')
    expect(await problems.allTextContents()).toEqual([
      'Row 3, Typical time: “soon” is not a time, such as 5 min or 1 h 30; left empty',
      'Row 4, Emotion: “9” is not an emotion between −2 and +2; left empty',
      'Row 5: there is no step to “12”; the row is left out',
    ])
    expect(await dialog.getByRole('region', { name: 'Left out' }).getByRole('listitem').allTextContents()).toEqual([
      'the column “Shoe size”',
    ])
    expect(await lines(dialog)).toEqual([
      expect.stringMatching(/^C2 \| in 1 \| guest \| Rings the bell \| 2 min · Emotion: \+1/),
      expect.stringMatching(
        /^C3 \| in 1 \| crew \| Opens \|.*“soon” is not a time.*Pain: Nobody hears it.*Clerk, Trainee/s,
      ),
      expect.stringMatching(/^C4 \| pay 1\s*new \| guest \| Pays \|.*1 h 30 min/s),
      expect.stringMatching(/^5 \|.*there is no step to “12”/s),
    ])

    await take(dialog, '3 steps')
    await stepOf(page, 'Rings the bell, guest, column 3').waitFor({ state: 'attached' })
    await stepOf(page, 'Opens, crew, column 3').waitFor({ state: 'attached' })
    await phaseOf(page, 'pay').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Undo: Import spreadsheet' }).waitFor()
    await diagramOf(page).focus()
    await undoTo(page, before)
  })

  test('is read as the person says', async () => {
    const { page, state } = await openService()
    const before = await state()
    await dropFile(page, sheetFile('parcels.csv', LIST))
    const dialog = dialogOf(page, 'parcels.csv')
    const status = dialog.getByRole('status')
    await status.filter({ hasText: '3 problems' }).waitFor()
    await dialog.getByLabel('Emotion', { exact: true }).selectOption('Left out')
    await status.filter({ hasText: '2 problems' }).waitFor()
    await dialog.getByLabel('Who', { exact: true }).selectOption('Note')
    await dialog.getByLabel('Pain point', { exact: true }).selectOption('Left out')
    await status.filter({ hasText: '2 phases, 2 lanes, 3 steps; 2 problems' }).waitFor()
    await dialog.getByLabel('guest', { exact: true }).selectOption('desk')
    await expect.poll(async () => (await lines(dialog))[0]).toMatch(/\| desk \| Rings the bell/)
    await dialog.getByLabel('The first row is headings').uncheck()
    await status.filter({ hasText: /4 steps|5 steps/ }).waitFor()
    await dialog.getByLabel('The first row is headings').check()
    await status.filter({ hasText: '3 steps' }).waitFor()
    await dialog.getByLabel('Problems only').check()
    await expect.poll(async () => (await lines(dialog)).length).toBe(3)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await state()).toEqual(before)
  })

  test('of any length is shown row by row as it is scrolled, and refused when it is too much at once', async () => {
    const { page } = await openService()
    const rows = (count: number) => Array.from({ length: count }, (_, index) => `guest,Step ${index + 1}\n`).join('')
    await dropFile(page, sheetFile('long.csv', `Lane,Step\n${rows(3000)}`))
    const dialog = dialogOf(page, 'long.csv')
    await dialog.getByRole('status').filter({ hasText: '3,000 steps' }).waitFor()
    expect((await lines(dialog)).length).toBeLessThan(100)
    const scroller = dialog.getByRole('region', { name: 'What will become of it' })
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight))
    await dialog.getByRole('cell', { name: 'Step 3000', exact: true }).waitFor()
    await take(dialog, '3,000 steps')
    await page.getByText('One sheet may bring at most 5,000').first().waitFor()
    await dialog.waitFor()
  })
})

const CHINESE: readonly (readonly [
  name: string,
  encoding: TextEncoding,
  mark: readonly number[],
  words: readonly string[],
])[] = [
  ['simplified.csv', 'gb18030', [], ['泳道', '步骤', '顾客', '说明来意并出示证件']],
  ['traditional.csv', 'big5', [], ['泳道', '步驟', '顧客', '說明來意並出示證件']],
  ['wide.csv', 'utf-16le', [0xff, 0xfe], ['泳道', '步骤', '顾客', '说明来意并出示证件']],
  ['bare.csv', 'utf-16be', [], ['泳道', '步驟', '顧客', '說明來意並出示證件']],
]

describe('a file in another encoding', () => {
  test('is found out', async () => {
    const { page } = await openService()
    for (const [name, encoding, mark, [lane, step, customer, title]] of CHINESE) {
      await dropFile(page, sheetFile(name, `${lane},${step}\n${customer},${title}\n`, encoding, mark))
      const dialog = dialogOf(page, name)
      expect(await lines(dialog), name).toEqual([expect.stringContaining(`guest | ${title}`)])
      expect(await dialog.getByLabel('Encoding').inputValue()).toBe(encoding)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
  })

  test('is read once more in the one that is chosen; one that does not fit says so and changes nothing', async () => {
    const { page } = await openService()
    await dropFile(page, sheetFile('list.csv', '步骤\n说明来意并出示证件\n', 'gb18030'))
    const dialog = dialogOf(page, 'list.csv')
    await dialog.getByRole('cell', { name: '说明来意并出示证件', exact: true }).waitFor()
    await dialog.getByLabel('Encoding').selectOption('Unicode (UTF-8)')
    await dialog.getByRole('alert').filter({ hasText: 'no text in this encoding' }).waitFor()
    expect(await dialog.getByRole('button', { name: /^Import/ }).isDisabled()).toBe(true)
    await dialog.getByLabel('Encoding').selectOption('Western (Windows-1252)')
    await dialog.getByRole('cell', { name: 'ËµÃ÷À´Òâ²¢³öÊ¾Ö¤¼þ', exact: true }).waitFor()
    await dialog.getByLabel('Encoding').selectOption('Simplified Chinese (GB18030)')
    await dialog.getByRole('cell', { name: '说明来意并出示证件', exact: true }).waitFor()
  })
})

/** A range as a spreadsheet puts it on the clipboard: HTML, text with tabs, and a picture of the cells. */
const EXCEL_HTML = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--.xl65{white-space:normal;}--></style></head>
<body><table border=0><col width=87 span=3><tr height=20><td height=20 width=87></td><td>in</td><td>pay</td></tr>
<tr height=60><td>guest</td><td class=xl65>Rings<br>Waits</td><td>Pays</td></tr>
<tr height=20><td>Line of visibility</td><td></td><td></td></tr>
<tr height=20><td>Back office</td><td></td><td>Counts &amp; books</td></tr></table></body></html>`

async function pasteCells(page: Page): Promise<void> {
  await page.evaluate((html) => {
    const transfer = new DataTransfer()
    transfer.setData('text/html', html)
    transfer.setData('text/plain', '\tin\tpay\r\nguest\t"Rings\nWaits"\tPays\r\n')
    transfer.items.add(new File([new Uint8Array([137, 80, 78, 71])], 'cells.png', { type: 'image/png' }))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    )
  }, EXCEL_HTML)
}

describe('a matrix', () => {
  test('pasted with a picture of the cells beside it comes in by its cells', async () => {
    const { page } = await openService()
    await select(page, 'enter')
    const before = await stateOf(page)
    await pasteCells(page)
    const dialog = dialogOf(page, 'pasted cells')
    await dialog.getByRole('status').filter({ hasText: '2 phases, 2 lanes, 4 steps; no problems' }).waitFor()
    await dialog.getByText('“Line of visibility” is a line, which the diagram draws by itself').waitFor()
    await dialog.getByLabel('Connections').selectOption('Along each lane')
    await take(dialog, '4 steps')
    await stepOf(page, 'Waits, guest, column 4').waitFor({ state: 'attached' })
    await stepOf(page, 'Counts & books, Back office').waitFor({ state: 'attached' })
    await diagramOf(page).focus()
    await undoTo(page, before)
  })

  test('opens from the menu, in another layout where that is wanted', async () => {
    const { page } = await openService()
    await page
      .getByRole('button', { name: /^Switch blueprint|^Blueprint/ })
      .first()
      .click()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('menuitem', { name: /^Import spreadsheet/ }).click()
    await (await choosing).setFiles(sheetFile('across.tsv', 'Moment\tguest\tcrew\nPay\tPays\tCounts\n'))
    const dialog = dialogOf(page, 'across.tsv')
    expect(await lines(dialog)).toEqual([
      expect.stringMatching(/^B2 \| Pay 1.*guest \| Pays/s),
      expect.stringMatching(/^C2 \| Pay 1.*crew \| Counts/s),
    ])
    await dialog.getByLabel('Layout').selectOption('Lanes as rows')
    await dialog.getByLabel('Pay', { exact: true }).selectOption('guest')
    await dialog.getByRole('status').filter({ hasText: '2 phases, 1 lane, 2 steps; no problems' }).waitFor()
  })
})

/** A row of a worksheet, its texts written in place. */
const row = (...texts: readonly string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

test('a workbook offers its sheets, the first that is shown first', async () => {
  const { page } = await openService()
  const file = workbookFile({
    sheets: {
      Old: row('Step', 'Lane') + row('Forgets', 'guest'),
      Visit: row('Step', 'Lane') + row('Rings', 'guest') + row('Opens', 'crew'),
      Pay: row('Step', 'Lane') + row('Pays', 'guest'),
    },
    states: { Old: 'state="hidden"' },
  })
  await dropFile(page, { name: 'parcels.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) })
  const dialog = dialogOf(page, 'parcels.xlsx')
  await dialog.getByRole('status').filter({ hasText: '2 steps' }).waitFor()
  expect(await dialog.getByLabel('Sheet').getByRole('option').allTextContents()).toEqual([
    'Old (hidden)',
    'Visit',
    'Pay',
  ])
  expect(await dialog.getByLabel('Encoding').count()).toBe(0)
  await dialog.getByLabel('Sheet').selectOption('Pay')
  await take(dialog, '1 step')
  await stepOf(page, 'Pays, guest').waitFor({ state: 'attached' })
})

describe('in the library', () => {
  test('a spreadsheet becomes a project of its name', async () => {
    const { page } = await openApp()
    await importFile(
      page,
      sheetFile('Lost parcels.csv', 'Phase,Lane,Step\nSeek,Customer,Calls\nSeek,Warehouse,Looks\n'),
    )
    const dialog = dialogOf(page, 'Lost parcels.csv')
    await dialog.getByText('A new project is made of the steps.').waitFor()
    await dialog.getByLabel('Warehouse', { exact: true }).selectOption('New: Support')
    await take(dialog, '2 steps')
    await stepOf(page, 'Calls, Customer what they do, column 1').waitFor()
    await stepOf(page, 'Looks, Warehouse, column 1').waitFor()
    await phaseOf(page, 'Seek').waitFor()
    expect(await page.title()).toContain('Lost parcels')
    expect(await phaseOf(page, 'Before').count()).toBe(0)
  })

  test('a file that holds no cells gets a message and changes nothing', async () => {
    const { page } = await openApp()
    await page.getByText('No blueprints yet').waitFor()
    for (const [file, says] of [
      [sheetFile('empty.csv', ' ,\n,'), /No cell of the file holds anything/],
      [{ ...sheetFile('noise.csv', ''), buffer: Buffer.from([0, 1, 2, 3, 0, 4]) }, /no text in this encoding/],
      [sheetFile('endless.csv', 'a\n'.repeat(20_001)), /20,001 rows|at most 20,000/],
    ] as const) {
      await importFile(page, file)
      const message = page.getByRole('dialog', { name: `${file.name} was not imported` })
      await message.getByText(says).waitFor()
      await message.locator(':focus').waitFor()
      await page.keyboard.press('Escape')
      await message.waitFor({ state: 'detached' })
    }
    await page.getByText('No blueprints yet').waitFor()
  })
})
