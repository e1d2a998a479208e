import type { ReactNode } from 'react'
import type { Chart } from '../charts/chart'
import css from './ChartPicture.module.css'
import { Shapes } from './Shapes'
import { useKeptList } from './useKeptList'

interface ChartPictureProps {
  readonly chart: Chart
  /** What the figure shows, for those who do not see it. */
  readonly label: string
  /** Elements laid over the figure, placed in its units; they scale with nothing, so a chart is shown at full size. */
  readonly children?: ReactNode
}

/** A figure at full size, with elements on top that can be focused, pressed and dragged. */
export function ChartPicture({ chart, label, children }: ChartPictureProps) {
  const { widthPx, heightPx } = chart
  const shapes = useKeptList(chart.shapes)
  return (
    <div className={css.chart} style={{ width: widthPx, height: heightPx }}>
      <svg role="img" aria-label={label} width={widthPx} height={heightPx} viewBox={`0 0 ${widthPx} ${heightPx}`}>
        <Shapes shapes={shapes} />
      </svg>
      {children}
    </div>
  )
}
