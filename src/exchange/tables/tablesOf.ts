/**
 * A project as tables: one for each kind of record, a row a record, in the language of the diagram. Everything but images is
 * carried, in words that a person can read and edit; `projectOf` reads it back.
 */
import type { Project } from '../../model/project'
import type { Cell } from '../spreadsheet/cellGrid'
import { headingText, noteText, tableName } from './cellWords'
import type { Fields } from './fieldAt'
import type { TableKey } from './headings'
import { ABOUT_FIELDS } from './projectTables'
import { indexRows } from './recordIndex'
import { tableRows } from './tableRows'
import type { TableColumn } from './tableSpec'
import { TABLE_SPECS } from './tableSpecs'
import { writeCell, writeRow } from './writeCell'

export interface Table {
  readonly key: TableKey
  readonly name: string
  /** What the columns hold; of the first table, whose rows differ, none. */
  readonly columns: readonly TableColumn[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The tables of a project, in the order of their sheets. */
export function tablesOf(project: Project): Table[] {
  const { language } = project
  const filled = TABLE_SPECS.map((spec) => ({ spec, rows: tableRows(project, spec.key) }))
  const context = { index: indexRows(filled), language }
  const about: Table = {
    key: 'about',
    name: tableName('about', language),
    columns: [],
    headings: [headingText('field', language), headingText('value', language)],
    rows: [
      ...ABOUT_FIELDS.map((field) => [
        headingText(field.heading, language),
        writeCell(field, (project as Fields)[field.path], '', context),
      ]),
      [headingText('editing', language), noteText('editing', language)],
      ...(Object.keys(project.images).length > 0
        ? [[headingText('leftOut', language), noteText('images', language)]]
        : []),
    ],
  }
  const others = filled.map(
    ({ spec, rows }): Table => ({
      key: spec.key,
      name: tableName(spec.key, language),
      columns: spec.columns,
      headings: spec.columns.map(({ heading }) => headingText(heading, language)),
      rows: rows.map((row) => writeRow(spec, row, context)),
    }),
  )
  return [about, ...others]
}
