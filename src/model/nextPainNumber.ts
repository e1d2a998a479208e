import type { Blueprint } from './blueprint'
import type { PainPoint } from './painPoint'

/**
 * The number of the next pain point: one above the highest. Numbers of deleted pain points are not given again while a
 * higher one stands, since printed copies may still speak of them.
 */
export const nextPainNumber = ({ painPoints }: Pick<Blueprint, 'painPoints'>): number =>
  Object.values<PainPoint>(painPoints).reduce((highest, { number }) => Math.max(highest, number), 0) + 1
