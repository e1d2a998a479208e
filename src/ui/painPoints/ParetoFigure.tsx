import { useMemo, useState } from 'react'
import { painPointsByNumber } from '../../analysis/painHeat'
import { type ParetoWeight, painPareto } from '../../analysis/painPareto'
import { painParetoChart } from '../../charts/painParetoChart'
import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import { ChartPicture } from '../../screen/ChartPicture'
import { Segmented } from '../kit/Segmented'
import { Figure } from './Figure'
import css from './Figures.module.css'
import { paretoWords, percentOf } from './paretoWords'

interface ParetoFigureProps {
  readonly blueprint: Blueprint
  readonly pain: Catalog['painPoints']
  readonly cause: string | undefined
  /** A cause was pressed: the register shows what it does, or everything again. */
  readonly onCause: (cause: string | undefined) => void
}

/** What causes it: the few causes behind most of the pain. */
export function ParetoFigure({ blueprint, pain, cause: shown, onCause }: ParetoFigureProps) {
  const [by, setBy] = useState<ParetoWeight>('count')
  const pareto = useMemo(() => painPareto(painPointsByNumber(blueprint), by), [blueprint, by])
  const vital = pareto.causes.filter(({ isVital }) => isVital)
  const leftOut = pain.paretoLeftOut(pareto.withoutCause.length, pareto.withoutVotes.length)
  const isEmpty = pareto.total === 0
  const finding = pain.paretoFinding(
    vital.length,
    pareto.causes.length,
    percentOf(vital.at(-1)?.cumulativeShare ?? 0, pain),
  )
  return (
    <Figure
      title={pain.whyItHurts}
      aside={
        <Segmented
          label={pain.paretoBy}
          value={by}
          options={(['count', 'severity-votes'] as const).map((value) => ({
            value,
            label: pain.paretoWeights[value],
          }))}
          onChange={setBy}
        />
      }
      rule={[isEmpty ? '' : pain.paretoRule, leftOut === '' ? '' : pain.leftOut(leftOut)].filter(Boolean).join(' ')}
    >
      {(widthPx) => {
        if (isEmpty)
          return (
            <p className={css.note}>
              {pareto.causes.length > 0 || pareto.withoutVotes.length > 0 ? pain.noVotesWeighed : pain.noCauses}
            </p>
          )
        const chart = painParetoChart(pareto, paretoWords(pain), widthPx)
        return (
          <>
            <p className={css.finding}>{finding}</p>
            <ChartPicture chart={chart} label={pain.whyItHurts}>
              {pareto.causes.map(({ cause, painPoints, weight, cumulativeShare }) => {
                const box = chart.spots.find(({ key }) => key === `cause:${cause}`)?.box
                if (!box) return null
                const pressed = shown === cause
                return (
                  <button
                    key={cause}
                    type="button"
                    className={css.spot}
                    style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
                    aria-pressed={pressed}
                    aria-label={pain.paretoRow({
                      ...{ cause, weight, numbers: painPoints.map(({ number }) => number).join(', ') },
                      share: percentOf(cumulativeShare, pain),
                    })}
                    onClick={() => onCause(pressed ? undefined : cause)}
                  />
                )
              })}
            </ChartPicture>
          </>
        )
      }}
    </Figure>
  )
}
