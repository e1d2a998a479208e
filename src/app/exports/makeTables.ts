import { type Maker, madeOf } from './madeFile'

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Every table of the project as a workbook. */
export const makeXlsx: Maker = async ({ subject }) => {
  const { makeWorkbook } = await import('../makeWorkbook')
  return madeOf(await makeWorkbook(subject.project, 'xlsx'), WORKBOOK_TYPE, 'xlsx')
}

/** The same as an archive with a CSV file for each table; it stays an archive in an archive, to come back in by itself. */
export const makeCsv: Maker = async ({ subject }) => {
  const { makeWorkbook } = await import('../makeWorkbook')
  return madeOf(await makeWorkbook(subject.project, 'csv'), 'application/zip', 'zip')
}
