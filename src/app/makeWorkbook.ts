/** Spreadsheets of a project. Loaded with the first one. */
import { writeCsvArchive } from '../exchange/spreadsheet/csvArchive'
import { writeWorkbook } from '../exchange/spreadsheet/writeWorkbook'
import { tablesOf } from '../exchange/tables/tablesOf'
import type { Project } from '../model/project'

/**
 * A project as tables, in the language of its diagrams: an XLSX file, or a ZIP archive with a CSV file for each table. Both come back in
 * by the import, with everything but images.
 *
 * @throws RangeError where a text is longer than a cell can hold.
 */
export async function makeWorkbook(project: Project, kind: 'xlsx' | 'csv'): Promise<Uint8Array> {
  const tables = tablesOf(project)
  return kind === 'csv' ? writeCsvArchive(tables) : writeWorkbook(tables, project)
}
