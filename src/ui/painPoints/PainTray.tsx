import { useMemo } from 'react'
import { painPointsByNumber } from '../../analysis/painHeat'
import { useBlueprint, useSession, useSessionStore } from '../../editor/EditorContext'
import { PAIN_MIME } from '../../editor/painMime'
import { useMessages } from '../../i18n/MessagesContext'
import { PainMarker } from '../inspector/PainMarker'
import css from './PainTray.module.css'

/** Numbers that fit beside the diagram without hiding much of it; the register has all. */
const MOST = 12

/** Over the diagram: pain points that have no place yet, to be dragged onto it, or pressed and then placed. */
export function PainTray() {
  const { painPoints: words } = useMessages()
  const { painPoints } = useBlueprint()
  const session = useSessionStore()
  const placing = useSession((state) => state.placingPain)
  const unplaced = useMemo(
    () => painPointsByNumber({ painPoints }).filter(({ targets }) => targets.length === 0),
    [painPoints],
  )
  if (unplaced.length === 0) return null
  return (
    <section className={css.tray} aria-label={words.tray} title={words.trayDrag}>
      {unplaced.slice(0, MOST).map(({ id, number, severity, title }) => (
        <button
          key={id}
          type="button"
          className={css.number}
          draggable
          aria-pressed={placing === id}
          aria-label={`${words.placeNumber(number)}: ${title || words.untitled}`}
          title={title || words.untitled}
          onDragStart={(event) => {
            event.dataTransfer.setData(PAIN_MIME, id)
            event.dataTransfer.effectAllowed = 'move'
          }}
          onClick={() =>
            session.setState(
              placing === id
                ? { placingPain: null }
                : { placingPain: id, tool: 'select', linkFrom: null, editing: null, focus: { on: 'canvas' } },
            )
          }
        >
          <PainMarker number={number} severity={severity} />
        </button>
      ))}
      {unplaced.length > MOST && <span className={css.more}>+{unplaced.length - MOST}</span>}
    </section>
  )
}
