import css from './ProgressNote.module.css'
import type { Progress } from './progress'

interface ProgressNoteProps {
  readonly label: string
  readonly progress: Progress
  readonly words: (done: number, of: number) => string
}

/** How work on several projects gets on. */
export function ProgressNote({ label, progress: { done, of }, words }: ProgressNoteProps) {
  return (
    <div className={css.note}>
      <progress aria-label={label} {...(of > 0 && { value: done, max: of })} />
      <p role="status">{of > 0 ? words(done, of) : ''}</p>
    </div>
  )
}
