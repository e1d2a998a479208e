import { type KeyboardEvent, memo, type PointerEvent, useRef, useState } from 'react'
import { plainFigure } from '../../charts/elements/score'
import type { Box } from '../../geometry/box'
import { useMessages } from '../../i18n/MessagesContext'
import type { ElementWeights } from '../../model/elements'
import type { Element } from '../../model/painPoint'
import { shiftDivider } from '../../model/weights/shiftDivider'
import type { ElementsDesk } from './useElementsDesk'
import css from './WeightSheet.module.css'

interface WeightDividerProps {
  readonly element: Element
  /** The element behind the divider. */
  readonly next: Element
  /** As they are shown, in the midst of a drag. */
  readonly weights: ElementWeights
  /** As they are in the document. */
  readonly start: ElementWeights
  readonly locked: readonly Element[]
  readonly box: Box
  /** Width of the whole bar: 100 per cent. */
  readonly totalPx: number
  readonly onPreview: (weights: ElementWeights | null) => void
  readonly desk: ElementsDesk
}

const STEP = 1
const LARGE_STEP = 5

/** The weight that a key asks for, or null. */
function keyedWeight(key: string, isLarge: boolean, now: number, most: number): number | null {
  const step = isLarge ? LARGE_STEP : STEP
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, now - step)
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(most, now + step)
  if (key === 'Home') return 0
  return key === 'End' ? most : null
}

/**
 * The divider between two weights: dragged, or moved by arrow keys (with Shift by five, Home and End all the way). A drag is
 * one undo step, and Escape ends it without any; keys that follow each other are one step too.
 */
export const WeightDivider = memo(function WeightDivider(props: WeightDividerProps) {
  const { element, next, weights, start, locked, box, totalPx, onPreview, desk } = props
  const { elements: words } = useMessages()
  const [grip, setGrip] = useState<{ readonly x: number } | null>(null)
  const latest = useRef<ElementWeights | null>(null)
  const isFixed = locked.includes(element) || locked.includes(next)
  const both = start[element] + start[next]

  const onPointerMove = (event: PointerEvent) => {
    if (!grip) return
    const wanted = Math.round(start[element] + ((event.clientX - grip.x) / totalPx) * 100)
    latest.current = shiftDivider(start, element, wanted, locked)
    onPreview(latest.current)
  }
  const end = (keep: boolean) => {
    setGrip(null)
    onPreview(null)
    if (keep && latest.current) desk.weigh(latest.current)
    latest.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && grip) {
      event.stopPropagation()
      end(false)
      return
    }
    const wanted = keyedWeight(event.key, event.shiftKey, start[element], both)
    if (wanted === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const moved = shiftDivider(start, element, wanted, locked)
    if (moved) desk.weigh(moved, { mergeKey: `divider ${element}` })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can be neither focused nor dragged
    <div
      role="separator"
      tabIndex={0}
      className={css.divider}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      aria-orientation="vertical"
      aria-label={words.dividerBetween(words.names[element], words.names[next])}
      aria-valuemin={0}
      aria-valuemax={both}
      aria-valuenow={weights[element]}
      aria-valuetext={`${words.names[element]} ${plainFigure(weights[element])}, ${words.names[next]} ${plainFigure(weights[next])}`}
      aria-disabled={isFixed || undefined}
      data-dragging={grip ? true : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (isFixed || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setGrip({ x: event.clientX })
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => grip && end(true)}
      onPointerCancel={() => grip && end(false)}
    />
  )
})
