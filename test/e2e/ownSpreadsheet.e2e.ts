import { describe, expect, test } from 'vitest'
import { makeWorkbook } from '../../src/app/makeWorkbook'
import { blueprint } from '../support/blueprint'
import { stepOf } from '../support/drawing'
import { openApp } from '../support/openApp'
import { dropFile, importFile, type TakenFile } from '../support/takenFiles'

const TABLE = `
            | arrive | order
  customer  | enter  | ask
  enter -> ask`

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function tables(kind: 'xlsx' | 'csv', title: string): Promise<TakenFile> {
  const bytes = await makeWorkbook({ ...blueprint(TABLE), title }, kind)
  const name = kind === 'xlsx' ? 'tables.xlsx' : 'tables.zip'
  return { name, mimeType: kind === 'xlsx' ? XLSX : 'application/zip', buffer: Buffer.from(bytes) }
}

describe('[F35] tables of ours', () => {
  test('come in as a project, chosen or dropped, as a workbook or as an archive of CSV files', async () => {
    const { page } = await openApp()
    await importFile(page, await tables('xlsx', 'A workbook'))
    await stepOf(page, 'enter').waitFor()
    await page.getByText('A workbook').first().waitFor()
    await dropFile(page, await tables('csv', 'An archive'))
    await page
      .getByText('“An archive” is already here. The file was imported as a new project beside it.')
      .first()
      .waitFor()
    await stepOf(page, 'ask').waitFor()
  })

  test('are refused by sheet, row and column where a cell cannot be', async () => {
    const { page } = await openApp()
    const project = blueprint(TABLE)
    const [id] = project.blueprints.order
    const broken = { ...project.blueprints.byId[id!]!, date: 'soon' }
    const bytes = await makeWorkbook({ ...project, blueprints: { order: [id!], byId: { [id!]: broken } } }, 'xlsx')
    await importFile(page, { name: 'broken.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) })
    const message = page.getByRole('dialog', { name: 'broken.xlsx was not imported' })
    await message.waitFor()
    expect(await message.getByRole('listitem').allTextContents()).toEqual([
      'Blueprints, row 2, Date: “soon” is not a date such as 2026-03-31.',
    ])
    await message.getByText('Correct the cells in the spreadsheet, save it and import it once more.').waitFor()
  })
})
