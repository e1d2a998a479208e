import { Archive, HeartPulse } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { ProgressNote } from './ProgressNote'
import type { Progress } from './progress'
import css from './StorageTools.module.css'

interface StorageToolsProps {
  /** Of the backup that is being made. */
  readonly progress: Progress | null
  readonly onBackUp: () => void
  readonly onStop: () => void
  readonly onHealth: () => void
  /** What to remind of. */
  readonly reminder: 'work' | 'days' | 'never' | null
  readonly onLater: () => void
  /** Something is in the quarantine. */
  readonly isKeptApart: boolean
}

/** What can be done for the safety of the work on this device. */
export function StorageTools(props: StorageToolsProps) {
  const { progress, onBackUp, onStop, onHealth, reminder, onLater, isKeptApart } = props
  const { common, safekeeping } = useMessages()
  const reminders = { work: safekeeping.remindWork, days: safekeeping.remindDays, never: safekeeping.remindNever }
  return (
    <div className={css.tools}>
      {isKeptApart && (
        <div className={css.reminder} role="status">
          <p>{safekeeping.keptApart.note}</p>
          <p>
            <Button size="small" onClick={onHealth}>
              {safekeeping.keptApart.look}
            </Button>
          </p>
        </div>
      )}
      {reminder && !progress && (
        <div className={css.reminder} role="status">
          <p>{reminders[reminder]}</p>
          <p>
            <Button size="small" onClick={onLater}>
              {safekeeping.later}
            </Button>
          </p>
        </div>
      )}
      {progress ? (
        <>
          <ProgressNote label={safekeeping.backUp} progress={progress} words={safekeeping.packing} />
          <Button size="small" onClick={onStop}>
            {common.cancel}
          </Button>
        </>
      ) : (
        <Button size="small" icon={Archive} title={safekeeping.backupHint} onClick={onBackUp}>
          {safekeeping.backUp}
        </Button>
      )}
      <Button size="small" icon={HeartPulse} onClick={onHealth}>
        {safekeeping.health}
      </Button>
    </div>
  )
}
