import { useId } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { STEP_LANE_ROLES } from '../../model/lane'
import { SelectField } from '../kit/SelectField'
import css from './ImportSheetDialog.module.css'
import type { SheetView } from './sheetView'

/** More names than these are hardly lanes: the layout wants choosing first. */
const SHOWN = 24

interface LaneMatchingProps {
  readonly view: Pick<SheetView, 'lanes' | 'lanesHere' | 'settings'>
  readonly onLane: (key: string, target: string) => void
}

/** What each name of a lane becomes. */
export function LaneMatching({ view, onLane }: LaneMatchingProps) {
  const { canvas, importSheet: words } = useMessages()
  const title = useId()
  const { lanes, lanesHere, settings } = view
  if (lanes.length === 0) return null
  const { skip, ...uses } = words.laneUses
  // A list says emotion, time and pain in columns of their own.
  const beside = settings.shape === 'list' ? { skip } : { ...uses, skip }
  const choices = [
    ...lanesHere.map(({ target, name }) => ({ value: target, label: name, group: words.lanesHere })),
    ...STEP_LANE_ROLES.map((role) => ({
      value: `new:${role}`,
      label: words.newLane(canvas.laneRoles[role]),
      group: words.lanesNew,
    })),
    ...Object.entries(beside).map(([value, label]) => ({ value, label, group: words.lanesOther })),
  ]
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={css.heading}>
        {words.lanesTitle}
      </h3>
      <ul className={css.matches}>
        {lanes.slice(0, SHOWN).map(({ key, name, target, isGuess }) => (
          <li key={key}>
            <SelectField label={name} value={target} options={choices} onChange={(next) => next && onLane(key, next)} />
            {isGuess && <p className={css.guess}>{words.guess}</p>}
          </li>
        ))}
      </ul>
      {lanes.length > SHOWN && <p className={css.aside}>{words.moreLanes(lanes.length - SHOWN)}</p>}
    </section>
  )
}
