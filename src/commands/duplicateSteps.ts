import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { LinkId, StepId } from '../model/id'
import { type Link, link as linkSchema } from '../model/link'
import { linksAmong } from '../model/linksAmong'
import { own } from '../model/own'
import { type Step, step as stepSchema } from '../model/step'
import { stepsOfCell } from '../model/stepsOfCell'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse, type Verdict } from './command'
import { matchKindToLane } from './repairs/matchKindToLane'
import { placeInCell } from './repairs/placeInCell'
import { byCell, type Cell, shiftSteps } from './shiftSteps'

export interface DuplicateSteps extends InBlueprint {
  /** The id of the copy of each step; the first step is the one that `to` speaks of. */
  readonly steps: Readonly<Record<StepId, StepId>>
  /** The id of the copy of each link among the steps; a link that is not named is not copied. */
  readonly links: Readonly<Record<LinkId, LinkId>>
  /** Where the copy of the first step goes; the others keep their distance. Directly below the originals where absent. */
  readonly to?: Cell
}

/** Copies steps with the links among them. Recovery within the copied steps is copied too; pain points are not. */
export const duplicateSteps = defineBlueprintCommand<DuplicateSteps>({
  name: 'duplicateSteps',
  check(blueprint, args) {
    const originals = Object.keys(args.steps) as StepId[]
    const cells = target(blueprint, originals, args.to)
    if (typeof cells === 'string') return refuse(cells)
    const among = new Set<string>(linksAmong(blueprint, originals).map(({ id }) => id))
    if (Object.keys(args.links).some((id) => !among.has(id))) return refuse('missing-link')
    const { entries: stepFields } = stepSchema
    const { entries: linkFields } = linkSchema
    const steps = checkIds(Object.values(args.steps), blueprint.steps, (id) => accepts(stepFields.id, id))
    return steps.ok ? checkIds(Object.values(args.links), blueprint.links, (id) => accepts(linkFields.id, id)) : steps
  },
  apply(blueprint, args) {
    const originals = Object.keys(args.steps) as StepId[]
    const cells = target(blueprint, originals, args.to)
    if (typeof cells === 'string') throw new RangeError(cells)
    for (const { cell, steps } of byCell(blueprint, cells)) {
      const { role } = existing(blueprint.lanes.byId, cell.lane)
      const copies = steps.map((id) => {
        const copy = copyOf(existing(blueprint.steps, id), args.steps)
        blueprint.steps[copy.id] = copy as Draft<Step>
        matchKindToLane(existing(blueprint.steps, copy.id), role)
        return copy.id
      })
      placeInCell(blueprint, copies, cell, args.to ? undefined : indexBelow(blueprint, steps, copies, cell))
    }
    for (const link of linksAmong(blueprint, originals)) copyLink(blueprint, link, args)
  },
})

/** The place below the lowest of some steps of a cell, counted without their copies. */
function indexBelow(
  blueprint: Draft<Blueprint>,
  originals: readonly StepId[],
  copies: readonly StepId[],
  { lane, column }: Cell,
): number {
  const others = stepsOfCell(blueprint, lane, column).filter(({ id }) => !copies.includes(id))
  return others.findLastIndex(({ id }) => originals.includes(id)) + 1
}

function target(
  blueprint: Blueprint,
  originals: readonly StepId[],
  to: Cell | undefined,
): ReturnType<typeof shiftSteps> {
  const [first] = originals
  const cell = to ?? (first === undefined ? undefined : own(blueprint.steps, first))
  return cell ? shiftSteps(blueprint, originals, cell) : first === undefined ? 'nothing-to-do' : 'missing-step'
}

function checkIds<I extends string>(
  ids: readonly I[],
  taken: Readonly<Record<I, unknown>>,
  isValid: (id: I) => boolean,
): Verdict {
  if (!ids.every(isValid)) return refuse('invalid-value')
  return new Set(ids).size < ids.length || ids.some((id) => Object.hasOwn(taken, id)) ? refuse('id-taken') : allow
}

function copyOf(step: Step, ids: Readonly<Record<StepId, StepId>>): Step {
  const recovery = step.fail?.recoveryStep
  const copy: Step = { ...step, id: existing(ids, step.id) }
  if (!step.fail || recovery === undefined) return copy
  return { ...copy, fail: { ...step.fail, recoveryStep: own(ids, recovery) ?? recovery } }
}

function copyLink(blueprint: Draft<Blueprint>, link: Link, { steps, links }: DuplicateSteps): void {
  const id = own(links, link.id)
  if (id === undefined) return
  const copy: Link = { ...link, id, from: existing(steps, link.from), to: existing(steps, link.to) }
  blueprint.links[id] = copy as Draft<Link>
}
