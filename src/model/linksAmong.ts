import type { Blueprint } from './blueprint'
import type { StepId } from './id'
import type { Link } from './link'

/** The links that have both ends among the given steps. */
export function linksAmong({ links }: Pick<Blueprint, 'links'>, steps: Iterable<StepId>): Link[] {
  const ends = new Set(steps)
  return Object.values<Link>(links).filter(({ from, to }) => ends.has(from) && ends.has(to))
}
