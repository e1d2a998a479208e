/**
 * From the cells of a spreadsheet to a project, where they are tables of ours: written by `tablesOf`, and perhaps changed by people.
 *
 * Rows say who they are by their ids, and those without one are new. What points at a row that is gone is left out and named, since
 * deleting a row is an edit like others; a value that cannot be refuses the file, by sheet, row and column, for a person to correct.
 */
import * as v from 'valibot'
import { type Project, project as projectSchema, VERSION } from '../../model/project'
import { violations } from '../../model/violations'
import { countElements } from '../countElements'
import { clip } from '../documentPath'
import { MAX_ELEMENTS, MAX_LISTED_PROBLEMS } from '../limits'
import { type Problem, type RefusedFile, refuseFile } from '../problem'
import { schemaProblems } from '../schemaProblems'
import type { CellGrid } from '../spreadsheet/cellGrid'
import { type Assembled, assembleProject, originOf } from './assembleProject'
import type { Fields } from './fieldAt'
import { type FoundTable, findTables } from './findTables'
import { readCell } from './readCell'
import { placeOf, readRows } from './readRows'
import { RecordIndex } from './recordIndex'

export interface TablesReading {
  readonly ok: true
  readonly project: Project
  /** What was left out, by sheet and row. */
  readonly notes: readonly Problem[]
}

/** Reads our tables; undefined where the cells are not ours. Never throws. */
export function projectOf(grids: readonly CellGrid[]): TablesReading | RefusedFile | undefined {
  const found = findTables(grids)
  if (!found) return undefined
  const problems: Problem[] = []
  const about = readAbout(found.about, problems)
  if (typeof about.version === 'number' && about.version > VERSION) {
    return refuseFile('newer-version', { file: about.version, program: VERSION })
  }
  const reading = readRows(found.tables)
  problems.push(...reading.problems)
  const assembled = assembleProject(about, reading.rows)
  const count = countElements(assembled.document)
  if (count > MAX_ELEMENTS) return refuseFile('too-many-elements', { count, limit: MAX_ELEMENTS })
  const parsed = v.safeParse(projectSchema, assembled.document)
  const faults = parsed.success ? brokenRules(parsed.output) : schemaProblems(parsed.issues, assembled.document)
  const known = new Set(problems.map(({ cell }) => `${cell?.sheet} ${cell?.row} ${cell?.column}`))
  for (const fault of faults) {
    const placed = inSheet(fault, assembled, found.about)
    // What has been said of a cell already is not said again.
    if (!placed.cell || !known.has(`${placed.cell.sheet} ${placed.cell.row} ${placed.cell.column}`))
      problems.push(placed)
  }
  if (problems.length > 0 || !parsed.success) {
    return {
      ok: false,
      problems: problems.slice(0, MAX_LISTED_PROBLEMS),
      unlisted: Math.max(0, problems.length - MAX_LISTED_PROBLEMS),
    }
  }
  const unknown = found.tables.flatMap(({ sheet, unknown }) =>
    unknown.map(
      (heading): Problem => ({ code: 'unknown-column', path: '', cell: { sheet }, values: { heading: clip(heading) } }),
    ),
  )
  return { ok: true, project: parsed.output, notes: [...unknown, ...reading.notes] }
}

const brokenRules = (sound: Project): Problem[] =>
  violations(sound).map(({ path, rule, detail }) => ({
    code: 'broken-rule',
    path,
    values: { rule, detail: clip(detail ?? '') },
  }))

/** The fields of the project itself. */
function readAbout(about: FoundTable, problems: Problem[]): Fields {
  const fields: Record<string, unknown> = { title: '', id: 'project-1' }
  for (const row of about.rows) {
    for (const [path, cell] of row.cells) {
      const column = about.spec.columns.find((each) => each.path === path)
      if (!column) continue
      const value = readCell(column, cell, {
        index: new RecordIndex(),
        language: about.language,
        blueprint: '',
        report: (fault) => {
          if (fault.code !== 'not-a-choice') return
          problems.push({ code: fault.code, path: '', cell: placeOf(about, row), values: fault.values })
        },
      })
      if (value !== undefined) fields[path] = value
    }
  }
  return fields
}

/** A problem of the document, said of the sheet, row and column that the place came from. */
function inSheet(problem: Problem, { origins }: Assembled, about: FoundTable): Problem {
  const origin = originOf(problem.path, origins)
  if (!origin) {
    const row = about.rows.find(({ cells }) => cells.has(problem.path))
    return row ? { ...problem, path: '', cell: placeOf(about, row) } : problem
  }
  const { table, row } = origin.row
  const { rest } = origin
  const column = table.spec.columns.find(
    ({ path }) => rest === path || rest.startsWith(`${path}.`) || (rest !== '' && path.startsWith(`${rest}.`)),
  )
  return { ...problem, path: '', cell: placeOf(table, row, column) }
}
