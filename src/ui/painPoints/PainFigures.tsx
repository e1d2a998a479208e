import { memo } from 'react'
import type { Blueprint } from '../../model/blueprint'
import type { LaneId, PainPointId, PhaseId } from '../../model/id'
import { HeatFigure } from './HeatFigure'
import { MatrixFigure } from './MatrixFigure'
import { ParetoFigure } from './ParetoFigure'
import type { PainWords } from './painCell'
import type { PainFilter } from './shownPains'

interface PainFiguresProps {
  readonly blueprint: Blueprint
  readonly words: PainWords
  readonly lanes: ReadonlyMap<LaneId, string>
  readonly phases: ReadonlyMap<PhaseId, string>
  readonly filter: PainFilter
  readonly onFilter: (filter: PainFilter) => void
  readonly selected: ReadonlySet<PainPointId>
  /** A marker was pressed: the register goes to its row. */
  readonly onShow: (id: PainPointId, focus: boolean) => void
}

/** Where it hurts, what to do first, what causes it. Rendered only when something of theirs has changed: they are the larger part of the view. */
export const PainFigures = memo(function PainFigures(props: PainFiguresProps) {
  const { blueprint, words, lanes, phases, filter, onFilter, selected, onShow } = props
  const { pain } = words
  return (
    <>
      <HeatFigure
        {...{ pain, blueprint, lanes, phases, filter }}
        onPlace={({ lane, phase }) => {
          const { lane: _lane, phase: _phase, ...others } = filter
          onFilter({ ...others, ...(lane ? { lane } : {}), ...(phase ? { phase } : {}) })
        }}
      />
      <MatrixFigure {...{ blueprint, words, selected, onShow }} />
      <ParetoFigure
        {...{ pain, blueprint }}
        cause={filter.cause}
        onCause={(cause) => {
          const { cause: _cause, ...others } = filter
          onFilter(cause === undefined ? others : { ...others, cause })
        }}
      />
    </>
  )
})
