import { memo, useMemo } from 'react'
import { crosshair, quadrantOf } from '../../analysis/crosshair'
import { importancePerformanceChart } from '../../charts/elements/importancePerformanceChart'
import { useMessages } from '../../i18n/MessagesContext'
import type { Elements } from '../../model/elements'
import { inOrder } from '../../model/ordered'
import { ChartPicture } from '../../screen/ChartPicture'
import { AttributeSpots } from './AttributeSpots'
import { CrosshairPopover } from './CrosshairPopover'
import { Figure } from './Figure'
import type { ElementsDesk } from './useElementsDesk'
import { useWidth } from './useWidth'

/** Height of the plot over its width, within bounds that fit a screen. */
const RATIO = 0.78
const LOWEST_PX = 340
const HIGHEST_PX = 520

interface FigureProps {
  readonly elements: Elements
  readonly desk: ElementsDesk
}

/** Importance against performance; the heading says how many attributes matter and fall short. */
export const QuadrantFigure = memo(function QuadrantFigure({ elements, desk }: FigureProps) {
  const { elements: words } = useMessages()
  const [ref, width] = useWidth<HTMLDivElement>()
  const plotPx = Math.min(Math.max(width * RATIO, LOWEST_PX), HIGHEST_PX)
  const { attributes, crosshair: lines, scale } = elements
  // Weights move no marker: the labels are placed anew only where something else has changed.
  const plotted = useMemo(
    (): Elements => ({ attributes, ...(lines && { crosshair: lines }), ...(scale && { scale }) }),
    [attributes, lines, scale],
  )
  const chart = useMemo(
    () => importancePerformanceChart(plotted, words.chart, { widthPx: Math.max(width, 300), plotPx }),
    [plotted, words, width, plotPx],
  )
  const urgent = useMemo(() => {
    const cross = crosshair(plotted)
    return inOrder(plotted.attributes).filter((attribute) => quadrantOf(attribute, cross) === 'concentrate').length
  }, [plotted])
  return (
    <Figure
      title={words.quadrantsTitle}
      hint={urgent > 0 ? words.concentrateFinding(urgent) : chart.spots.length === 0 ? words.noScoresYet : undefined}
      actions={<CrosshairPopover elements={elements} desk={desk} />}
    >
      <div ref={ref}>
        {width > 0 && (
          <ChartPicture chart={chart} label={words.quadrantsTitle}>
            <AttributeSpots spots={chart.spots} elements={elements} desk={desk} label={words.quadrantsTitle} />
          </ChartPicture>
        )}
      </div>
    </Figure>
  )
})
