import type { ProjectId } from '../model/id'
import type { Change } from './change'
import { checksum } from './checksum'
import type { Revision } from './projectStore'
import type { LogRow } from './rows'

const sumOf = ({ project, seq, revision, text }: Omit<LogRow, 'sum'>): string =>
  checksum(`${project} ${seq} ${revision} ${text}`)

/** A change as a row of the log, with the place where it belongs in its checksum. `text` is its JSON. */
export function sealRow(project: ProjectId, seq: number, revision: Revision, text: string): LogRow {
  const row = { project, seq, revision, text }
  return { ...row, sum: sumOf(row) }
}

/** The change of a row, or null if the row is not what was written. */
export function openRow(row: LogRow): Change | null {
  try {
    return sumOf(row) === row.sum ? (JSON.parse(row.text) as Change) : null
  } catch {
    return null
  }
}
