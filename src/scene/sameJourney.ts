import type { Blueprint } from '../model/blueprint'
import type { Link } from '../model/link'
import type { Step } from '../model/step'
import { changedRecords } from './changedRecords'

/** What times and feelings along the journey are read from [A2]; titles, pains and images are not among it. */
const READ = [
  'lane',
  'column',
  'order',
  'emotion',
  'quote',
  'standardMinutes',
  'acceptableMinutes',
  'wait',
  'fail',
] as const satisfies readonly (keyof Step)[]

/** Whether two states of a blueprint have the same journey: the same times, feelings and words at the same places. */
export function sameJourney(before: Blueprint, after: Blueprint): boolean {
  if (before === after) return true
  if (before.lanes !== after.lanes || before.phases !== after.phases) return false
  const steps = changedRecords<Step>(before.steps, after.steps)
  if (!steps?.every(([a, b]) => READ.every((field) => a[field] === b[field]))) return false
  const links = changedRecords<Link>(before.links, after.links)
  return links?.every(([a, b]) => a.from === b.from && a.to === b.to && a.kind === b.kind) ?? false
}
