import type { Blueprint } from '../../src/model/blueprint'
import { asId } from '../../src/model/id'
import type { LaneRole } from '../../src/model/lane'
import type { Link, LinkKind } from '../../src/model/link'
import { newBlueprint } from '../../src/model/newProject'
import type { Step } from '../../src/model/step'

/** What a test says of a blueprint; ids are the words used. */
export interface SmallBlueprint {
  readonly lanes: Readonly<Record<string, LaneRole>>
  /** All in one phase, from the left. */
  readonly columns: readonly string[]
  /** Lane, column and further fields of each step. */
  readonly steps?: Readonly<Record<string, readonly [lane: string, column: string, fields?: Partial<Step>]>>
  readonly links?: readonly (readonly [from: string, to: string, kind: LinkKind])[]
}

/** A blueprint in few words. Steps of one cell are stacked in the order in which they are named. */
export function smallBlueprint({ lanes, columns, steps = {}, links = [] }: SmallBlueprint): Blueprint {
  const blank = newBlueprint({
    id: asId('blueprint'),
    name: 'Small',
    phases: [{ id: asId('phase'), title: 'Phase', columns: columns.map((id) => asId(id)) }],
    lanes: Object.entries(lanes).map(([id, role]) => ({ id: asId(id), role, title: id })),
  })
  const placed = Object.entries(steps).map(
    ([id, [lane, column, fields]], order): Step => ({
      id: asId(id),
      lane: asId(lane),
      column: asId(column),
      order,
      kind: 'action',
      title: id,
      ...fields,
    }),
  )
  const joined = links.map(
    ([from, to, kind]): Link => ({ id: asId(`${from}-${to}-${kind}`), from: asId(from), to: asId(to), kind }),
  )
  return {
    ...blank,
    steps: Object.fromEntries(placed.map((step) => [step.id, step])) as Blueprint['steps'],
    links: Object.fromEntries(joined.map((link) => [link.id, link])) as Blueprint['links'],
  }
}
