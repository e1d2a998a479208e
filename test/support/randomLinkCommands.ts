import { addLink } from '../../src/commands/addLink'
import { addPainPoint } from '../../src/commands/addPainPoint'
import { addPainPoints } from '../../src/commands/addPainPoints'
import { countVotes } from '../../src/commands/countVotes'
import { deleteLinks } from '../../src/commands/deleteLinks'
import { deletePainPoint } from '../../src/commands/deletePainPoint'
import { deleteSelection } from '../../src/commands/deleteSelection'
import type { Deletable } from '../../src/commands/deletionPlan'
import { editLink } from '../../src/commands/editLink'
import { editLinks } from '../../src/commands/editLinks'
import { editPainPoint } from '../../src/commands/editPainPoint'
import { editPainPoints } from '../../src/commands/editPainPoints'
import { placePainPoint } from '../../src/commands/placePainPoint'
import { renumberPainPoints } from '../../src/commands/renumberPainPoints'
import { retargetLink } from '../../src/commands/retargetLink'
import { reverseLink } from '../../src/commands/reverseLink'
import type { PainPointId } from '../../src/model/id'
import type { LinkKind } from '../../src/model/link'
import type { PainTarget, ValueTerm } from '../../src/model/painPoint'
import { type Dice, type Here, made, type RandomRuns } from './randomCommand'

const targetsOf = (here: Here, dice: Dice): PainTarget[] =>
  Array.from({ length: dice.roll(3) }, () =>
    dice.of<() => PainTarget>(
      () => ({ type: 'step', id: dice.id(here.steps) }),
      () => ({ type: 'link', id: dice.id(here.links) }),
      () => ({ type: 'lane', id: dice.id(here.lanes) }),
      () => ({ type: 'phase', id: dice.id(here.phases) }),
    )(),
  )

const selectionOf = (here: Here, dice: Dice): Deletable[] =>
  Array.from({ length: dice.roll(5) }, () =>
    dice.of<() => Deletable>(
      () => ({ type: 'step', id: dice.id(here.steps) }),
      () => ({ type: 'link', id: dice.id(here.links) }),
      () => ({ type: 'painPoint', id: dice.id(here.painPoints) }),
      () => ({ type: 'lane', id: dice.id(here.lanes) }),
      () => ({ type: 'column', id: dice.id(here.columns) }),
      () => ({ type: 'phase', id: dice.id(here.phases) }),
      () => ({ type: 'cell' }),
    )(),
  )

const kindOf = (dice: Dice): LinkKind => dice.of('sequence', 'interaction', 'evidence', 'exception')

/** Random runs of the commands that change links and pain points, and of deletion. */
export const RANDOM_LINK_COMMANDS = {
  addLink: (here, dice) =>
    made(addLink, {
      blueprint: here.blueprint.id,
      id: dice.fresh(),
      from: dice.id(here.steps),
      to: dice.id(here.steps),
      ...dice.maybe('kind', () => kindOf(dice)),
      ...dice.maybe('fields', () => ({ twoWay: true, probability: dice.of(0.5, 2), label: dice.title() })),
    }),
  editLink: (here, dice) =>
    made(editLink, {
      blueprint: here.blueprint.id,
      link: dice.id(here.links),
      changes: { kind: kindOf(dice), twoWay: dice.of(true, undefined), label: dice.title() },
    }),
  editLinks: (here, dice) =>
    made(editLinks, { blueprint: here.blueprint.id, links: dice.ids(here.links), changes: { kind: kindOf(dice) } }),
  reverseLink: (here, dice) => made(reverseLink, { blueprint: here.blueprint.id, link: dice.id(here.links) }),
  retargetLink: (here, dice) =>
    made(retargetLink, {
      blueprint: here.blueprint.id,
      link: dice.id(here.links),
      ...dice.maybe('from', () => dice.id(here.steps)),
      ...dice.maybe('to', () => dice.id(here.steps)),
    }),
  deleteLinks: (here, dice) => made(deleteLinks, { blueprint: here.blueprint.id, links: dice.ids(here.links) }),
  addPainPoint: (here, dice) =>
    made(addPainPoint, {
      blueprint: here.blueprint.id,
      id: dice.fresh(),
      title: dice.title(),
      severity: dice.of(1, 4, 9),
      targets: targetsOf(here, dice),
      ...dice.maybe('fields', () => ({ number: 1 + dice.roll(9), cause: dice.title() })),
    }),
  addPainPoints: (here, dice) =>
    made(addPainPoints, {
      blueprint: here.blueprint.id,
      painPoints: Array.from({ length: dice.roll(4) }, () => ({
        id: dice.fresh(),
        title: dice.title(),
        severity: dice.of(1, 3, 0),
        targets: targetsOf(here, dice),
        ...dice.maybe('fields', () => ({ owner: dice.title() })),
      })),
    }),
  editPainPoints: (here, dice) =>
    made(editPainPoints, {
      blueprint: here.blueprint.id,
      painPoints: dice.ids(here.painPoints),
      changes: { severity: dice.of(1, 2, 5), ...dice.maybe('status', () => dice.of('open', undefined)) },
    }),
  renumberPainPoints: (here, dice) =>
    made(renumberPainPoints, {
      blueprint: here.blueprint.id,
      order: dice.of([...here.painPoints].reverse(), dice.ids(here.painPoints)) as PainPointId[],
    }),
  countVotes: (here, dice) =>
    made(countVotes, {
      blueprint: here.blueprint.id,
      votes: Object.fromEntries(dice.ids(here.painPoints).map((id) => [id, dice.roll(9)])),
      mode: dice.of('replace', 'add'),
      voting: { voters: dice.roll(5), dots: 1 + dice.roll(20) },
    }),
  editPainPoint: (here, dice) =>
    made(editPainPoint, {
      blueprint: here.blueprint.id,
      painPoint: dice.id(here.painPoints),
      changes: {
        ...dice.maybe('number', () => 1 + dice.roll(9)),
        ...dice.maybe('sources', () => dice.ids(here.project.sources.order)),
        ...dice.maybe('touches', () => dice.of<ValueTerm[]>([], ['time-cost'])),
      },
    }),
  placePainPoint: (here, dice) =>
    made(placePainPoint, {
      blueprint: here.blueprint.id,
      painPoint: dice.id(here.painPoints),
      targets: targetsOf(here, dice),
    }),
  deletePainPoint: (here, dice) =>
    made(deletePainPoint, { blueprint: here.blueprint.id, painPoint: dice.id(here.painPoints) }),
  deleteSelection: (here, dice) =>
    made(deleteSelection, { blueprint: here.blueprint.id, selection: selectionOf(here, dice) }),
} satisfies RandomRuns
