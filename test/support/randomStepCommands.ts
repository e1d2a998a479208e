import { addImageToStep } from '../../src/commands/addImageToStep'
import { addStep } from '../../src/commands/addStep'
import { captureSteps } from '../../src/commands/captureSteps'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { duplicateSteps } from '../../src/commands/duplicateSteps'
import type { StepChanges } from '../../src/commands/editableStep'
import { editImageAlt } from '../../src/commands/editImageAlt'
import { editStep } from '../../src/commands/editStep'
import { editSteps } from '../../src/commands/editSteps'
import { fillTable } from '../../src/commands/fillTable'
import { importSteps } from '../../src/commands/importSteps'
import type { Insertion } from '../../src/commands/insertion'
import { moveSteps } from '../../src/commands/moveSteps'
import { pasteSteps } from '../../src/commands/pasteSteps'
import { removeImageFromStep } from '../../src/commands/removeImageFromStep'
import { reorderStep } from '../../src/commands/reorderStep'
import { spanStep } from '../../src/commands/spanStep'
import { toggleMark } from '../../src/commands/toggleMark'
import type { ImageId, RoleId, StepId } from '../../src/model/id'
import { linksAmong } from '../../src/model/linksAmong'
import type { Image } from '../../src/model/registers'
import type { Step } from '../../src/model/step'
import { type Dice, type Here, made, type RandomRuns } from './randomCommand'

const changesOf = ({ project, steps }: Here, dice: Dice): StepChanges => ({
  ...dice.maybe('title', () => dice.title()),
  ...dice.maybe('kind', () => dice.of('action', 'decision', 'evidence')),
  ...dice.maybe('emotion', () => dice.of(-2, 1, 5, undefined)),
  ...dice.maybe('roles', () =>
    dice.of<() => RoleId[]>(
      () => [],
      () => dice.ids(project.roles.order),
    )(),
  ),
  ...dice.maybe('fail', () => ({ cause: '', recoveryStep: dice.id(steps) })),
  ...dice.maybe('sources', () => dice.ids(project.sources.order)),
  ...dice.maybe('childBlueprint', () => dice.id(project.blueprints.order)),
})

const imageOf = ({ project }: Here, dice: Dice): Image => ({
  ...(dice.once(2) ? project.images[dice.id(Object.keys(project.images))] : undefined),
  ...{ id: dice.fresh(), mime: 'image/png', data: 'AAAA', widthPx: dice.of(1, 2, 0), heightPx: 1 },
})

const shownImages = (here: Here): [StepId, ImageId][] =>
  Object.values(here.blueprint.steps).flatMap(({ id, images }) =>
    (images ?? []).map(({ image }): [StepId, ImageId] => [id, image]),
  )

/** One or two steps, of which the second may stand in a new column, and a link between them. */
function insertionOf(here: Here, dice: Dice): Insertion {
  const [one, other, column, link] = [dice.fresh(), dice.fresh(), dice.fresh(), dice.fresh()]
  const step = (id: StepId, columns: readonly string[]): Step => ({
    ...{ id, lane: dice.id(here.lanes), column: dice.id(columns), order: 0 },
    ...{ kind: dice.of('action', 'action', 'evidence'), title: dice.title() },
    ...dice.maybe('span', () => 1 + dice.roll(3)),
  })
  return {
    columns: [{ id: column, place: { after: dice.id(here.columns) } }],
    steps: [step(one, here.columns), step(other, [...here.columns, column])],
    links: dice.once(2) ? [{ id: link, from: dice.id([one, ...here.steps]), to: other, kind: 'sequence' }] : [],
  }
}

/** Random runs of the commands that change steps. */
export const RANDOM_STEP_COMMANDS = {
  addStep: (here, dice) =>
    made(addStep, {
      blueprint: here.blueprint.id,
      id: dice.fresh(),
      lane: dice.id(here.lanes),
      column: dice.id(here.columns),
      title: dice.title(),
      ...dice.maybe('index', () => dice.index()),
      ...(dice.once(3) ? { fields: changesOf(here, dice) } : {}),
    }),
  captureSteps: (here, dice) => made(captureSteps, { blueprint: here.blueprint.id, ...insertionOf(here, dice) }),
  pasteSteps: (here, dice) =>
    made(pasteSteps, {
      blueprint: here.blueprint.id,
      ...insertionOf(here, dice),
      records: dice.once(3) ? [{ register: 'roles', record: { id: dice.fresh(), name: dice.title() } }] : [],
      lanes: dice.once(3) ? [{ id: dice.fresh(), role: dice.of('customer', 'support', 'notes'), title: 'lane' }] : [],
      images: dice.once(3) ? [imageOf(here, dice)] : [],
    }),
  importSteps: (here, dice) =>
    made(importSteps, {
      blueprint: here.blueprint.id,
      ...insertionOf(here, dice),
      phases: dice.once(2) ? [{ id: dice.fresh(), title: dice.title(), columns: [{ id: dice.fresh() }] }] : [],
      lanes: dice.once(3) ? [{ id: dice.fresh(), role: dice.of('customer', 'support', 'notes'), title: 'lane' }] : [],
      cells: dice.once(4) ? [{ lane: dice.id(here.lanes), column: dice.id(here.columns), text: dice.title() }] : [],
      painPoints: dice.once(4)
        ? [{ id: dice.fresh(), title: 'pain', severity: 2, targets: [{ type: 'step', id: dice.id(here.steps) }] }]
        : [],
    }),
  editStep: (here, dice) =>
    made(editStep, { blueprint: here.blueprint.id, step: dice.id(here.steps), changes: changesOf(here, dice) }),
  editSteps: (here, dice) =>
    made(editSteps, {
      blueprint: here.blueprint.id,
      steps: dice.ids(here.steps),
      changes: { channel: dice.of('phone', undefined), tags: dice.of([], ['a']) },
    }),
  moveSteps: (here, dice) =>
    made(moveSteps, {
      blueprint: here.blueprint.id,
      steps: dice.ids(here.steps),
      lane: dice.id(here.lanes),
      column: dice.id(here.columns),
      ...dice.maybe('index', () => dice.index()),
    }),
  spanStep: (here, dice) =>
    made(spanStep, {
      blueprint: here.blueprint.id,
      step: dice.id(here.steps),
      span: dice.once(12) ? dice.of(0, -1, 1.5, 300) : 1 + dice.roll(4),
      ...dice.maybe('column', () => dice.id(here.columns)),
    }),
  reorderStep: (here, dice) =>
    made(reorderStep, { blueprint: here.blueprint.id, step: dice.id(here.steps), index: dice.index() }),
  duplicateSteps: (here, dice) => {
    const originals = dice.ids(here.steps)
    const links = linksAmong(here.blueprint, originals).map(({ id }) => id)
    return made(duplicateSteps, {
      blueprint: here.blueprint.id,
      steps: Object.fromEntries(originals.map((id) => [id, dice.fresh()])),
      links: Object.fromEntries(links.map((id) => [id, dice.fresh()])),
      ...dice.maybe('to', () => ({ lane: dice.id(here.lanes), column: dice.id(here.columns) })),
    })
  },
  deleteSteps: (here, dice) => made(deleteSteps, { blueprint: here.blueprint.id, steps: dice.ids(here.steps) }),
  addImageToStep: (here, dice) =>
    made(addImageToStep, {
      blueprint: here.blueprint.id,
      step: dice.id(here.steps),
      image: imageOf(here, dice),
      alt: dice.title(),
    }),
  editImageAlt: (here, dice) => {
    const [step, image] = dice.of(...shownImages(here), [dice.id(here.steps), dice.fresh()] as const)
    return made(editImageAlt, { blueprint: here.blueprint.id, step, image, alt: dice.title() })
  },
  removeImageFromStep: (here, dice) => {
    const [step, image] = dice.of(...shownImages(here), [dice.id(here.steps), dice.fresh()] as const)
    return made(removeImageFromStep, { blueprint: here.blueprint.id, step, image })
  },
  fillTable: (here, dice) => {
    const roles = dice.once(3) ? [{ id: dice.fresh(), name: dice.title() }] : []
    const columns = dice.once(3) ? [{ id: dice.fresh(), phase: dice.id(here.phases) }] : []
    return made(fillTable, {
      blueprint: here.blueprint.id,
      roles,
      columns,
      edits: dice.ids(here.steps).map((step) => ({
        step,
        changes: changesOf(here, dice),
        ...dice.maybe('lane', () => dice.id(here.lanes)),
        ...dice.maybe('column', () => dice.id([...here.columns, ...columns.map(({ id }) => id)])),
      })),
      steps: dice.once(2)
        ? [
            {
              id: dice.fresh(),
              lane: dice.id(here.lanes),
              column: dice.id([...here.columns, ...columns.map(({ id }) => id)]),
              title: dice.title(),
              ...(roles.length > 0 ? { fields: { roles: roles.map(({ id }) => id) } } : {}),
            },
          ]
        : [],
    })
  },
  toggleMark: (here, dice) =>
    made(toggleMark, {
      blueprint: here.blueprint.id,
      steps: dice.ids(here.steps),
      mark: dice.of('fail', 'wait', 'decision', 'truth'),
    }),
} satisfies RandomRuns
