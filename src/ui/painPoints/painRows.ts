import { painPointsByNumber } from '../../analysis/painHeat'
import { type PainPlaces, painPlacesIn } from '../../analysis/painPlaces'
import type { Mark } from '../../commands/toggleMark'
import { hasMark } from '../../commands/toggleMark'
import type { Blueprint } from '../../model/blueprint'
import type { LaneRole } from '../../model/lane'
import { own } from '../../model/own'
import type { PainPoint } from '../../model/painPoint'
import type { Step } from '../../model/step'
import type { PainPlaceNames } from './painPlaceNames'

/** One pain point as the register shows it. */
export interface PainRow {
  readonly painPoint: PainPoint
  /** The name of the first place; empty while it has none. */
  readonly where: string
  /** How many further places there are. */
  readonly furtherPlaces: number
  /** Who acts at the first place, where that is one lane. */
  readonly role: LaneRole | null
  /** Marks of the steps that it sits on. */
  readonly marks: readonly Mark[]
  readonly places: PainPlaces
}

const MARKS: readonly Mark[] = ['fail', 'wait', 'decision', 'truth']

/** The parts of a blueprint that rows are made of besides the pain points themselves. */
export type RowGround = Pick<Blueprint, 'steps' | 'links' | 'lanes' | 'phases'>

/**
 * Makes rows of pain points, in the order of their numbers. A pain point that has not changed keeps its row, so that an edit
 * redraws one row; asked again only while the ground is the same.
 */
export function painRowsOn(blueprint: Blueprint, names: PainPlaceNames): (blueprint: Blueprint) => readonly PainRow[] {
  const placesOf = painPlacesIn(blueprint)
  const known = new WeakMap<PainPoint, PainRow>()
  const rowOf = (painPoint: PainPoint): PainRow => {
    const [first] = painPoint.targets
    const steps = painPoint.targets.flatMap(({ type, id }): Step[] => {
      const step = type === 'step' ? own(blueprint.steps, id) : undefined
      return step ? [step] : []
    })
    return {
      painPoint,
      where: first ? names.nameOf(first) : '',
      furtherPlaces: Math.max(0, painPoint.targets.length - 1),
      role: first ? names.roleOf(first) : null,
      marks: MARKS.filter((mark) => steps.some((step) => hasMark(step, mark))),
      places: placesOf(painPoint),
    }
  }
  return (current) =>
    painPointsByNumber(current).map((painPoint) => {
      const row = known.get(painPoint) ?? rowOf(painPoint)
      known.set(painPoint, row)
      return row
    })
}
