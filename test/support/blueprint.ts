/**
 * Blueprints as drawn tables: what a test starts from, and what it compares with.
 *
 *              | arrive | order
 *     phases   | visit  |
 *     evidence | sign   |
 *     customer | enter  | ask, pay
 *     bar:frontstage | greet*2 |
 *     enter -> greet : interaction
 *
 * The first row names the columns; an optional row `phases` names the phase that starts at each (one phase `visit` where the
 * row is missing). The other rows are lanes: `id:role`, or a role that serves as the id. A cell lists its steps from the
 * top; `*2` is a span; a title is also the id. Links follow: `->`, or `<->` for two-way; the kind is suggested by the
 * lanes where it is not written; the id of a link is its two ends, `enter-greet`.
 */
import { addLane } from '../../src/commands/addLane'
import { addLink } from '../../src/commands/addLink'
import { addStep } from '../../src/commands/addStep'
import type { Command } from '../../src/commands/command'
import { spanStep } from '../../src/commands/spanStep'
import { createEditor } from '../../src/editor/editor'
import {
  asId,
  type BlueprintId,
  type ColumnId,
  type LaneId,
  type LinkId,
  type PhaseId,
  type StepId,
} from '../../src/model/id'
import type { LaneRole } from '../../src/model/lane'
import type { LinkKind } from '../../src/model/link'
import { newBlueprint, newProject } from '../../src/model/newProject'
import type { Project } from '../../src/model/project'
import { violations } from '../../src/model/violations'

/** The id of the blueprint that a table draws. */
export const MAIN = asId<BlueprintId>('main')

const ROLES: Readonly<Record<string, LaneRole>> = {
  frontstage: 'frontstage-people',
  technology: 'frontstage-technology',
}

/** A project with one blueprint, `main`, that holds what the table draws. */
export function blueprint(table: string): Project {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [header = [], ...rows] = lines.filter((line) => line.includes('|')).map(cellsOf)
  const columns = header.slice(1).map((id) => asId<ColumnId>(id))
  const phaseRow = rows.find(([name]) => name === 'phases')?.slice(1) ?? ['visit']
  const laneRows = rows.filter(([name]) => name !== 'phases')
  const lanes = laneRows.map(([name = '']) => laneOf(name))
  const [first] = lanes
  if (!first) throw new Error('a table needs a lane')
  const blank = newBlueprint({ id: MAIN, name: 'main', phases: phasesOf(columns, phaseRow), lanes: [first] })
  const editor = createEditor(projectOf(blank), { verify: violations })
  const run = <Args>(command: Command<Args>, args: Args): void => {
    const verdict = editor.run(command, args)
    if (!verdict.ok) throw new Error(`the table cannot be drawn: ${verdict.reason} ${JSON.stringify(args)}`)
  }
  for (const lane of lanes.slice(1)) run(addLane, { blueprint: MAIN, ...lane, index: lanes.indexOf(lane) })
  laneRows.forEach(([, ...cells], row) => {
    cells.forEach((cell, index) => {
      for (const [title, span] of stepsOf(cell)) {
        const [id, lane, column] = [asId<StepId>(title), lanes[row]?.id, columns[index]]
        if (!lane || !column) throw new Error(`no cell for ${title}`)
        run(addStep, { blueprint: MAIN, id, lane, column, title })
        run(spanStep, { blueprint: MAIN, step: id, span })
      }
    })
  })
  for (const line of lines.filter((each) => !each.includes('|'))) run(addLink, linkOf(line))
  return editor.store.getState().project
}

export const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim())

const laneOf = (name: string): { id: LaneId; role: LaneRole; title: string } => {
  const [id = '', role = id] = name.split(':')
  return { id: asId<LaneId>(id), role: ROLES[role] ?? (role as LaneRole), title: id }
}

function phasesOf(columns: readonly ColumnId[], row: readonly string[]) {
  const phases: { id: PhaseId; title: string; columns: ColumnId[] }[] = []
  columns.forEach((column, index) => {
    const name = row[index] ?? ''
    if (name !== '') phases.push({ id: asId<PhaseId>(name), title: name, columns: [] })
    phases.at(-1)?.columns.push(column)
  })
  return phases
}

const stepsOf = (cell: string): [title: string, span: number][] =>
  cell
    .split(',')
    .map((step) => step.trim())
    .filter((step) => step !== '')
    .map((step) => {
      const [title = '', span = '1'] = step.split('*')
      return [title, Number(span)]
    })

function linkOf(line: string) {
  const [, from = '', arrow = '', to = '', kind] = /^(\S+) (<?->) (\S+)(?: : (\S+))?$/.exec(line) ?? []
  if (arrow === '') throw new Error(`not a link: ${line}`)
  return {
    blueprint: MAIN,
    id: asId<LinkId>(`${from}-${to}`),
    from: asId<StepId>(from),
    to: asId<StepId>(to),
    ...(kind === undefined ? {} : { kind: kind as LinkKind }),
    ...(arrow === '<->' ? { fields: { twoWay: true } } : {}),
  }
}

const projectOf = (blank: ReturnType<typeof newBlueprint>): Project =>
  newProject({ id: asId('project'), title: 'Test', language: 'en', now: '2026-01-01T00:00:00Z' }, blank)
