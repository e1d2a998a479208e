import { type KeyboardEvent, useRef } from 'react'
import type { TriangleReading } from '../../analysis/triangle/triangleReading'
import type { ChartSpot } from '../../charts/chart'
import type { TriangleChart } from '../../charts/triangle/triangleChart'
import { useBlueprint } from '../../editor/EditorContext'
import type { StudySelected } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { TriangleRelation } from '../../model/painPoint'
import type { TrianglePart } from '../../model/triangleParts'
import { type Heading, nearestSpot } from './nearestSpot'
import { selectedOf } from './spotAt'
import css from './TriangleView.module.css'
import { figureOf, nameOfRelation } from './triangleNames'

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** What assistive technology says of a spot: what it is, how well it stands, why. */
function useSpotNames(reading: TriangleReading): (selected: StudySelected) => string {
  const { triangle: words } = useMessages()
  const { triangle } = useBlueprint()
  return (selected) => {
    if (selected.type === 'corner') {
      const { health, painPoints } = reading.parts[selected.id]
      return words.partLabel(
        words.parts[selected.id],
        figureOf(health.value, words.unknown),
        words.painCount(painPoints.length),
      )
    }
    if (selected.type !== 'relation') return ''
    const { rating, painPoints } = reading.relations[selected.id]
    const reason = triangle.relations[selected.id]?.reason ?? ''
    const name = nameOfRelation(words, selected.id)
    return words.relationLabel(name, figureOf(rating, words.unknown), reason, words.painCount(painPoints.length))
  }
}

interface TriangleSpotsProps {
  readonly chart: TriangleChart
  readonly reading: TriangleReading
  readonly selected: TriangleRelation | TrianglePart | null
  readonly onSelect: (selected: StudySelected | null) => void
  /** Wants to edit what is selected. */
  readonly onEdit: () => void
}

/** Buttons over the corners and scores of the figure. One of them is the tab stop; arrow keys walk, Enter edits. */
export function TriangleSpots({ chart, reading, selected, onSelect, onEdit }: TriangleSpotsProps) {
  const { triangle: words } = useMessages()
  const nameOf = useSpotNames(reading)
  const group = useRef<HTMLDivElement>(null)
  const spots = chart.spots.filter(({ key }) => !key.startsWith('caption:'))
  const idOf = ({ key }: ChartSpot): string => selectedOf(key)?.type + key
  const current = spots.find(({ key }) => key.endsWith(`:${selected}`)) ?? spots[0]
  const press = (event: KeyboardEvent, spot: ChartSpot) => {
    const heading = HEADINGS[event.key]
    if (event.key === 'Escape') onSelect(null)
    else if (event.key === 'Enter' || event.key === 'F2') {
      onSelect(selectedOf(spot.key))
      onEdit()
    } else if (heading) {
      const next = nearestSpot(spots, spot, heading)
      if (!next) return
      onSelect(selectedOf(next.key))
      group.current?.querySelector<HTMLElement>(`[data-spot="${next.key}"]`)?.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
    <div ref={group} role="group" aria-label={words.figure} aria-description={words.figureHint}>
      {spots.map((spot) => {
        const one = selectedOf(spot.key)
        const { x, y, width, height } = spot.box
        return (
          one && (
            <button
              key={idOf(spot)}
              type="button"
              className={css.spot}
              data-spot={spot.key}
              data-round={one.type === 'corner' || undefined}
              style={{ left: x, top: y, width, height }}
              tabIndex={spot === current ? 0 : -1}
              aria-label={nameOf(one)}
              aria-pressed={spot.key.endsWith(`:${selected}`)}
              onClick={() => onSelect(one)}
              onKeyDown={(event) => press(event, spot)}
            />
          )
        )
      })}
    </div>
  )
}
