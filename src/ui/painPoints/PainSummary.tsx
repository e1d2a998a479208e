import { useMemo } from 'react'
import { painPointsByNumber } from '../../analysis/painHeat'
import { painTotals } from '../../analysis/painTotals'
import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import css from './PainPointsView.module.css'

interface PainSummaryProps {
  readonly blueprint: Blueprint
  readonly pain: Catalog['painPoints']
}

/** The figures of all pain points in a line. */
export function PainSummary({ blueprint, pain }: PainSummaryProps) {
  const { count, unplaced, votes, bySeverity } = useMemo(() => painTotals(painPointsByNumber(blueprint)), [blueprint])
  const { voting } = blueprint
  const severities = ([4, 3, 2, 1] as const).flatMap((severity) =>
    bySeverity[severity] > 0 ? [{ n: bySeverity[severity], word: pain.severities[severity] }] : [],
  )
  return (
    <p className={css.summary}>
      <span>{pain.summary(count, unplaced)}</span>
      {votes !== null && <span>{pain.votesCast(votes, voting?.dots ?? null, voting?.voters ?? null)}</span>}
      {severities.length > 0 && <span>{pain.severityCounts(severities)}</span>}
    </p>
  )
}
