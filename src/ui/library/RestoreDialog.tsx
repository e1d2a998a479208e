import { useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Checkbox } from '../kit/Checkbox'
import { Dialog } from '../kit/Dialog'
import { ProgressNote } from './ProgressNote'
import type { Progress } from './progress'
import css from './RestoreDialog.module.css'
import { comesIn, type RestoreItem } from './restoreItem'

interface RestoreDialogProps {
  /** When the backup was made, in words; null: its list is damaged. */
  readonly madeWhen: string | null
  /** Null until the file is checked. */
  readonly items: readonly RestoreItem[] | null
  /** Titles that the backup itself says are not in it. */
  readonly missing: readonly string[]
  /** What is under way. */
  readonly progress: Progress | null
  readonly onRestore: (paths: ReadonlySet<string>) => void
  /** Also ends what is under way. */
  readonly onClose: () => void
}

/** What is in a backup, beside what is here, and the choice of what comes in. */
export function RestoreDialog({ madeWhen, items, missing, progress, onRestore, onClose }: RestoreDialogProps) {
  const { common, safekeeping } = useMessages()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const coming = (items ?? []).filter((item) => comesIn(item))
  const chosen = new Set(coming.map(({ path }) => path).filter((path) => !left.has(path)))
  const isChecked = items !== null
  const choose = (path: string, checked: boolean) => {
    const next = new Set(left)
    if (checked) next.delete(path)
    else next.add(path)
    setLeft(next)
  }
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={safekeeping.restoreTitle}
      {...(isChecked && {
        description: madeWhen === null ? safekeeping.restoreHintNoList : safekeeping.restoreHint(madeWhen),
      })}
      actions={
        <>
          {progress && (
            <div className={css.progress}>
              <ProgressNote
                label={safekeeping.restoreTitle}
                progress={progress}
                words={isChecked ? safekeeping.restoring : safekeeping.checking}
              />
            </div>
          )}
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            look="primary"
            disabled={chosen.size === 0}
            busy={isChecked && progress !== null}
            onClick={() => onRestore(chosen)}
          >
            {safekeeping.restore(chosen.size)}
          </Button>
        </>
      }
    >
      {isChecked && coming.length === 0 && <p className={css.aside}>{safekeeping.nothingToRestore}</p>}
      <ul className={css.list}>
        {items?.map((item) => (
          <RestoreLine key={item.path} item={item} checked={chosen.has(item.path)} onChoose={choose} />
        ))}
      </ul>
      {missing.length > 0 && <p className={css.aside}>{safekeeping.neverIn(missing.join(', '))}</p>}
    </Dialog>
  )
}

interface RestoreLineProps {
  readonly item: RestoreItem
  readonly checked: boolean
  readonly onChoose: (path: string, checked: boolean) => void
}

function RestoreLine({ item, checked, onChoose }: RestoreLineProps) {
  const { common, safekeeping } = useMessages()
  const { path, title, steps, fate, isTrashed, reason } = item
  const isFault = fate === 'damaged' || fate === 'lost' || fate === 'refused'
  const text = (
    <>
      <span className={css.title}>{title}</span>
      {steps !== undefined && (
        <span className={css.steps}>
          {common.steps(steps)}
          {isTrashed && ` · ${safekeeping.toTrash}`}
        </span>
      )}
    </>
  )
  return (
    <li className={comesIn(item) ? undefined : css.here}>
      {comesIn(item) ? (
        <Checkbox checked={checked} onChange={(next) => onChoose(path, next)}>
          {text}
        </Checkbox>
      ) : (
        <div>{text}</div>
      )}
      <p className={isFault ? `${css.fate} ${css.fault}` : css.fate}>
        {fate === 'refused' ? (reason ?? safekeeping.fates.damaged) : safekeeping.fates[fate]}
      </p>
    </li>
  )
}
