import type { Language } from '../../i18n/catalog'
import type { Blueprint, Phase } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, LaneId } from '../../model/id'
import { isDataRole, type Lane } from '../../model/lane'
import { laneNames } from '../../model/laneNames'
import { inOrder } from '../../model/ordered'
import type { Project } from '../../model/project'
import type { Channel } from '../../model/step'

/** Words that cells show and understand. */
export interface TableWords {
  readonly language: Language
  readonly channels: Readonly<Record<Channel, string>>
  readonly emotions: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string>>
}

/** What text in a cell is read and written against. */
export interface TableContext {
  readonly project: Project
  readonly blueprint: Blueprint
  readonly words: TableWords
  /** Lanes that hold steps, from the top. */
  readonly lanes: readonly Lane[]
  /** Titles of lanes, with the subtitle where two share a title. */
  readonly laneNames: ReadonlyMap<LaneId, string>
  readonly phases: readonly Phase[]
  readonly columns: readonly ColumnId[]
}

export function tableContext(project: Project, blueprint: Blueprint, words: TableWords): TableContext {
  const lanes = inOrder(blueprint.lanes).filter(({ role }) => !isDataRole(role))
  return {
    project,
    blueprint,
    words,
    lanes,
    laneNames: laneNames(blueprint),
    phases: inOrder(blueprint.phases),
    columns: columnsInOrder(blueprint),
  }
}

/** What a column is called: its number, and its title if it has one. */
export function columnName({ blueprint, columns }: TableContext, id: ColumnId): string {
  return [columns.indexOf(id) + 1, blueprint.columns[id]?.title].filter(Boolean).join(' ')
}
