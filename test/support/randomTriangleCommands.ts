import { addAction } from '../../src/commands/addAction'
import { addTriangleItem } from '../../src/commands/addTriangleItem'
import { deleteAction } from '../../src/commands/deleteAction'
import { deleteTriangleItem } from '../../src/commands/deleteTriangleItem'
import { editAction } from '../../src/commands/editAction'
import { editCorner } from '../../src/commands/editCorner'
import { editTriangleCustomer } from '../../src/commands/editTriangleCustomer'
import { editTriangleItem } from '../../src/commands/editTriangleItem'
import { moveTriangleItem } from '../../src/commands/moveTriangleItem'
import { planSuggestion } from '../../src/commands/planSuggestion'
import { rateRelation } from '../../src/commands/rateRelation'
import { TRIANGLE_CORNERS, TRIANGLE_RELATIONS } from '../../src/model/triangleParts'
import { type Dice, type Here, made, type RandomRuns } from './randomCommand'

const itemsOf = ({ blueprint: { triangle } }: Here): string[] =>
  TRIANGLE_CORNERS.flatMap((corner) => [...triangle[corner].items.order])

const newAction = (here: Here, dice: Dice) => ({
  id: dice.fresh(),
  title: dice.title(),
  steps: dice.ids(here.steps),
  ...dice.maybe('painPoints', () => dice.ids(here.painPoints)),
})

/** Random runs of the commands that concern the service triangle and the improvement plan. */
export const RANDOM_TRIANGLE_COMMANDS = {
  editCorner: ({ blueprint }, dice) =>
    made(editCorner, {
      blueprint: blueprint.id,
      corner: dice.of(...TRIANGLE_CORNERS),
      changes: {
        ...dice.maybe('says', () => dice.title()),
        ...dice.maybe('health', () => dice.of(0, 40, 101, undefined)),
      },
    }),
  editTriangleCustomer: ({ blueprint, project }, dice) =>
    made(editTriangleCustomer, {
      blueprint: blueprint.id,
      changes: {
        ...dice.maybe('quote', () => dice.title()),
        ...dice.maybe('segment', () => dice.id(project.segments.order)),
      },
    }),
  rateRelation: ({ blueprint, project }, dice) =>
    made(rateRelation, {
      blueprint: blueprint.id,
      relation: dice.of(...TRIANGLE_RELATIONS),
      changes: {
        ...dice.maybe('rating', () => dice.of(0, 35, 100, undefined, Number.NaN)),
        ...dice.maybe('reason', () => dice.of('', 'Rumour', undefined)),
        ...dice.maybe('sources', () => dice.ids(project.sources.order)),
      },
    }),
  addTriangleItem: (here, dice) =>
    made(addTriangleItem, {
      blueprint: here.blueprint.id,
      corner: dice.of(...TRIANGLE_CORNERS),
      item: {
        id: dice.fresh(),
        title: dice.title(),
        steps: dice.once(2) ? [] : dice.ids(here.steps),
        ...dice.maybe('painPoints', () => dice.ids(here.painPoints)),
        ...dice.maybe('note', () => ''),
      },
      ...dice.maybe('index', () => dice.index()),
    }),
  editTriangleItem: (here, dice) =>
    made(editTriangleItem, {
      blueprint: here.blueprint.id,
      item: dice.id(itemsOf(here)),
      changes: {
        ...dice.maybe('title', () => dice.title()),
        ...dice.maybe('steps', () => (dice.once(2) ? [] : dice.ids(here.steps))),
        ...dice.maybe('role', () => dice.id(here.project.roles.order)),
      },
    }),
  moveTriangleItem: (here, dice) =>
    made(moveTriangleItem, { blueprint: here.blueprint.id, item: dice.id(itemsOf(here)), index: dice.index() }),
  deleteTriangleItem: (here, dice) =>
    made(deleteTriangleItem, { blueprint: here.blueprint.id, item: dice.id(itemsOf(here)) }),
  addAction: (here, dice) => made(addAction, { blueprint: here.blueprint.id, action: newAction(here, dice) }),
  editAction: (here, dice) =>
    made(editAction, {
      blueprint: here.blueprint.id,
      action: dice.id(here.blueprint.actions.order),
      changes: {
        ...dice.maybe('owner', () => dice.of('', 'Ann')),
        ...dice.maybe('due', () => dice.of('2026-12-01', 'soon')),
      },
    }),
  deleteAction: (here, dice) =>
    made(deleteAction, { blueprint: here.blueprint.id, action: dice.id(here.blueprint.actions.order) }),
  planSuggestion: (here, dice) =>
    made(planSuggestion, {
      blueprint: here.blueprint.id,
      action: newAction(here, dice),
      ...dice.maybe('toBe', () => ({
        blueprint: dice.once(2) ? dice.fresh() : dice.id(here.project.blueprints.order),
        ...dice.maybe('newName', () => dice.title()),
        step: { id: dice.fresh(), lane: dice.id(here.lanes), column: dice.id(here.columns), title: dice.title() },
      })),
    }),
} satisfies RandomRuns
