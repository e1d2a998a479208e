import { useMemo } from 'react'
import { asId } from '../../model/id'
import type { PainPoint } from '../../model/painPoint'
import { drawBadge } from '../../scene/drawing/drawBadge'
import { Shapes } from '../../screen/Shapes'
import css from './PainSection.module.css'

const BOX = { x: -15, y: -15, width: 30, height: 30 }

/** The number of a pain point, as on the diagram; the look says how severe. */
export function PainMarker({ number, severity }: Pick<PainPoint, 'number' | 'severity'>) {
  const shapes = useMemo(
    // The disc shows number and severity; whose it is matters on the diagram alone.
    () =>
      drawBadge(
        { kind: 'pain', painPoint: asId('any'), number, severity: severity as 1 | 2 | 3 | 4, box: BOX },
        { scale: 1 },
      ),
    [number, severity],
  )
  return (
    <svg className={css.marker} viewBox="-15 -15 30 30" aria-hidden="true" focusable="false">
      <Shapes shapes={shapes} />
    </svg>
  )
}
