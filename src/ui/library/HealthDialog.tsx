import { CircleCheck, CircleX, Copy, HardDrive, type LucideIcon, TriangleAlert } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Icon } from '../kit/Icon'
import css from './HealthDialog.module.css'
import type { HealthLevel, HealthRow } from './healthRow'

/** Colour and shape say the same. */
const MARKS: Readonly<Record<HealthLevel, LucideIcon>> = { good: CircleCheck, fair: TriangleAlert, bad: CircleX }

interface HealthDialogProps {
  /** Null until the browser has answered. */
  readonly rows: readonly HealthRow[] | null
  readonly test: StorageTestView
  readonly onCopy: () => void
  /** What came of copying, in words. */
  readonly copied: string
  readonly onClose: () => void
}

export interface StorageTestView {
  readonly busy: boolean
  /** Null: it has not been run. */
  readonly result: { readonly level: HealthLevel; readonly text: string } | null
  readonly run: () => void
}

/** How the storage of this browser stands, each thing in one sentence, and a test that writes. */
export function HealthDialog({ rows, test, onCopy, copied, onClose }: HealthDialogProps) {
  const { common, safekeeping } = useMessages()
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={safekeeping.health}
      description={safekeeping.healthHint}
      actions={
        <>
          <p className={css.copied} role="status">
            {copied}
          </p>
          <Button icon={Copy} disabled={rows === null} onClick={onCopy}>
            {safekeeping.copyDiagnostics}
          </Button>
          <Button look="primary" onClick={onClose}>
            {common.close}
          </Button>
        </>
      }
    >
      <ul className={css.rows} aria-busy={rows === null}>
        {rows?.map(({ title, level, text, actions = [] }) => (
          <li key={title}>
            <LevelMark level={level} />
            <div>
              <b>{title}</b>
              <p>{text}</p>
            </div>
            {actions.length > 0 && (
              <div className={css.actions}>
                {actions.map(({ label, run }) => (
                  <Button key={label} size="small" onClick={run}>
                    {label}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className={css.test}>
        {test.result ? (
          <LevelMark level={test.result.level} />
        ) : (
          <span className={css.mark}>
            <Icon of={HardDrive} />
          </span>
        )}
        <p role="status">{test.result?.text ?? safekeeping.testHint}</p>
        <Button size="small" busy={test.busy} onClick={test.run}>
          {safekeeping.test}
        </Button>
      </div>
    </Dialog>
  )
}

function LevelMark({ level }: { readonly level: HealthLevel }) {
  const { safekeeping } = useMessages()
  return (
    <span className={`${css.mark} ${css[level]}`}>
      <Icon of={MARKS[level]} />
      <span className={css.unseen}>{safekeeping.levels[level]}</span>
    </span>
  )
}
