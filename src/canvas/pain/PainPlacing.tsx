import { type RefObject, useEffect } from 'react'
import { useSession } from '../../editor/EditorContext'
import { PAIN_MIME } from '../../editor/painMime'
import type { PainPointId } from '../../model/id'
import { own } from '../../model/own'
import { type Canvas, useCanvas } from '../Canvas'
import { OUTSIDE } from '../gestures/hit'
import { hitAt, selectedBy } from '../gestures/hitAt'
import { OWN_POINTER } from '../gestures/usePointer'
import { activePlace } from '../useActivePlace'
import styles from './PainPlacing.module.css'
import { placeOfHeld } from './painHeld'
import { placePain } from './placePain'

const isOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`[${OWN_POINTER}]`) !== null

/** What is under an event, as something that can be selected. */
function placeUnder(canvas: Canvas, event: { readonly clientX: number; readonly clientY: number }) {
  const hit = hitAt(canvas, canvas.pointOf(event), false)
  return hit.type === 'pain' ? hit.on : selectedBy(hit)
}

/** Lets the number of a pain point be dropped on the diagram; what is under it stands out. */
function listenToDrags(canvas: Canvas, root: HTMLElement): () => void {
  const isPain = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes(PAIN_MIME) ?? false
  const over = (event: DragEvent) => {
    if (!isPain(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'move'
    canvas.hover.set(hitAt(canvas, canvas.pointOf(event), false))
  }
  const drop = (event: DragEvent) => {
    const id = event.dataTransfer?.getData(PAIN_MIME)
    if (!id) return
    event.preventDefault()
    canvas.hover.set(OUTSIDE)
    placePain(canvas, id as PainPointId, placeUnder(canvas, event), { beside: event.shiftKey })
  }
  root.addEventListener('dragover', over)
  root.addEventListener('drop', drop)
  return () => {
    root.removeEventListener('dragover', over)
    root.removeEventListener('drop', drop)
  }
}

/** Takes presses, Enter and Escape before the diagram does; everything else, such as walking and panning, stays its own. */
function listenWhilePlacing(canvas: Canvas, root: HTMLElement, id: PainPointId): () => void {
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary || isOwn(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    canvas.focus()
    placePain(canvas, id, placeUnder(canvas, event), { beside: event.shiftKey })
  }
  const key = (event: KeyboardEvent) => {
    if (event.isComposing || isOwn(event.target) || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') canvas.session.setState({ placingPain: null })
    else placePain(canvas, id, activePlace(canvas) ?? placeOfHeld(canvas), { beside: event.shiftKey })
  }
  root.addEventListener('pointerdown', press, { capture: true })
  root.addEventListener('keydown', key, { capture: true })
  return () => {
    root.removeEventListener('pointerdown', press, { capture: true })
    root.removeEventListener('keydown', key, { capture: true })
  }
}

/**
 * Placing a pain point: its number follows the pointer, and a press puts it on what lies there. By keyboard, arrows walk as
 * always and Enter places.
 */
export function PainPlacing({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const canvas = useCanvas()
  const id = useSession((state) => state.placingPain)
  useEffect(() => (root.current ? listenToDrags(canvas, root.current) : undefined), [canvas, root])
  useEffect(() => {
    const element = root.current
    if (!element || id === null) return
    element.toggleAttribute('data-placing', true)
    const stop = listenWhilePlacing(canvas, element, id)
    return () => {
      element.toggleAttribute('data-placing', false)
      stop()
    }
  }, [canvas, root, id])
  return id === null ? null : <PlacingBar id={id} canvas={canvas} root={root} />
}

interface PlacingBarProps {
  readonly id: PainPointId
  readonly canvas: Canvas
  readonly root: RefObject<HTMLElement | null>
}

/** What is being placed and how; and the number at the pointer. */
function PlacingBar({ id, canvas, root }: PlacingBarProps) {
  const { painPoints: words } = canvas.messages()
  const painPoint = own(canvas.blueprint().painPoints, id)
  useEffect(() => {
    const element = root.current
    const move = (event: PointerEvent) => {
      const { x, y } = canvas.pointOf(event)
      element?.style.setProperty('--pain-x', `${x}px`)
      element?.style.setProperty('--pain-y', `${y}px`)
      element?.toggleAttribute('data-pointed', true)
    }
    element?.addEventListener('pointermove', move)
    return () => {
      element?.removeEventListener('pointermove', move)
      element?.toggleAttribute('data-pointed', false)
    }
  }, [canvas, root])
  if (!painPoint) return null
  const { number, severity, title } = painPoint
  return (
    <>
      <span className={styles.ghost} data-severity={severity} aria-hidden="true">
        {number}
      </span>
      <section className={styles.bar} aria-label={words.placingNumber(number, title)} {...{ [OWN_POINTER]: true }}>
        <p role="status">
          <b>{words.placingNumber(number, title)}</b>
          <span>{words.placingHint}</span>
        </p>
        <button
          type="button"
          className={styles.stop}
          onClick={() => {
            canvas.session.setState({ placingPain: null })
            canvas.focus()
          }}
        >
          {words.stopPlacing}
        </button>
      </section>
    </>
  )
}
