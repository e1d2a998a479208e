import type { ImportedProject } from './importFile'
import type { OpenedFile } from './openFile'
import { ownCells, readCsvArchive } from './spreadsheet/csvArchive'
import { readWorkbook } from './spreadsheet/readWorkbook'
import { projectOf, type TablesReading } from './tables/projectOf'

/** Opens an archive with cells inside: a workbook, or CSV files. Never rejects. */
export async function openArchive(file: Uint8Array): Promise<OpenedFile> {
  const csv = readCsvArchive(file)
  if (csv.length > 0) {
    const ours = projectOf(ownCells(csv))
    if (ours) return ours.ok ? imported(ours, 'csv') : ours
    return { ok: true, kind: 'spreadsheet', grids: csv, hasMacros: false }
  }
  const reading = await readWorkbook(file)
  if (!reading.ok) return reading
  const { grids, hasMacros } = reading
  const ours = projectOf(grids)
  if (ours) return ours.ok ? imported(ours, 'xlsx') : ours
  return { ok: true, kind: 'spreadsheet', grids, hasMacros }
}

const imported = ({ project, notes }: TablesReading, from: 'xlsx' | 'csv'): ImportedProject => ({
  ok: true,
  project,
  from,
  dropped: [],
  droppedCount: 0,
  ...(notes.length > 0 && { notes }),
})
