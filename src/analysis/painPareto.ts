import type { PainPoint } from '../model/painPoint'

/** What makes a cause weigh: each pain point as one, or its severity times its votes. */
export type ParetoWeight = 'count' | 'severity-votes'

export interface ParetoCause {
  /** As the pain point with the lowest number writes it. */
  readonly cause: string
  /** In the order of their numbers. */
  readonly painPoints: readonly PainPoint[]
  readonly weight: number
  /** Share of this cause and all before it in the whole, 0–1. */
  readonly cumulativeShare: number
  /** Among the causes that it takes to reach 80 % [A64]. */
  readonly isVital: boolean
}

export interface PainPareto {
  /** The heaviest first; equals in the order of their lowest number. */
  readonly causes: readonly ParetoCause[]
  readonly total: number
  /** Left out, since nobody has said why. */
  readonly withoutCause: readonly PainPoint[]
  /** With a cause, and left out since nobody could vote on them; only where votes weigh. */
  readonly withoutVotes: readonly PainPoint[]
}

/** The share that the vital causes reach. */
export const VITAL_SHARE = 0.8

/** Two spellings of one cause differ in case, width and spaces only. */
const keyOf = (cause: string): string => cause.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ')

/** The causes of pain points by weight, with their cumulative share [A64]. `painPoints` come in the order of their numbers. */
export function painPareto(painPoints: readonly PainPoint[], by: ParetoWeight): PainPareto {
  const groups = new Map<string, PainPoint[]>()
  const withoutCause: PainPoint[] = []
  const withoutVotes: PainPoint[] = []
  for (const painPoint of painPoints) {
    const key = keyOf(painPoint.cause ?? '')
    if (key === '') withoutCause.push(painPoint)
    else if (by === 'severity-votes' && painPoint.votes === undefined) withoutVotes.push(painPoint)
    else groups.set(key, [...(groups.get(key) ?? []), painPoint])
  }
  const weightOf = ({ severity, votes = 0 }: PainPoint): number => (by === 'count' ? 1 : severity * votes)
  const weighed = [...groups.values()]
    .map((group) => ({
      cause: group[0]?.cause?.trim() ?? '',
      painPoints: group,
      weight: group.reduce((sum, painPoint) => sum + weightOf(painPoint), 0),
    }))
    .sort((a, b) => b.weight - a.weight)
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  let before = 0
  const causes = weighed.map((cause): ParetoCause => {
    const isVital = total > 0 && cause.weight > 0 && before / total < VITAL_SHARE
    before += cause.weight
    return { ...cause, cumulativeShare: total > 0 ? before / total : 0, isVital }
  })
  return { causes, total, withoutCause, withoutVotes }
}
