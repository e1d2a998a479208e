import type { Cell } from '../../exchange/spreadsheet/cellGrid'
import { type ClipboardCells, writeClipboardCells } from '../../exchange/spreadsheet/writeClipboardCells'
import { tablesOf } from '../../exchange/tables/tablesOf'
import { NOTHING } from '../../exchange/tables/writeCell'
import type { CopiedTable } from '../../ui/export/exporting'
import type { Subject } from '../makePicture'

/** What was there and empty is for reading back, not for people. */
const plain = (cell: Cell): Cell => (typeof cell === 'string' && cell.startsWith(NOTHING) ? null : cell)

/**
 * A table of one blueprint for the clipboard, with the headings and in the language of the workbook; columns in which nothing
 * stands are left out, and so are ids and the name of the blueprint.
 */
export function clipboardTable(
  { project, blueprint: id }: Subject,
  key: CopiedTable,
): ClipboardCells & { readonly rows: number } {
  const blueprint = project.blueprints.byId[id]
  if (!blueprint) throw new RangeError(`no blueprint ${id}`)
  const table = tablesOf(project).find((each) => each.key === key)
  if (!table) throw new RangeError(`no table ${key}`)
  const { columns, headings } = table
  const count = Object.keys(key === 'steps' ? blueprint.steps : blueprint.painPoints).length
  const before = project.blueprints.order
    .slice(0, project.blueprints.order.indexOf(id))
    .reduce((sum, each) => sum + Object.keys(project.blueprints.byId[each]?.[key] ?? {}).length, 0)
  // Rows of a table follow the order of the blueprints.
  const rows = table.rows.slice(before, before + count).map((row) => row.map(plain))
  const kept = columns.flatMap(({ type, path }, index) =>
    type.kind !== 'id' && !path.startsWith('$blueprint') && rows.some((row) => (row[index] ?? null) !== null)
      ? [index]
      : [],
  )
  const cells = writeClipboardCells(
    kept.map((index) => headings[index] ?? ''),
    rows.map((row) => kept.map((index) => row[index] ?? null)),
  )
  return { ...cells, rows: rows.length }
}
