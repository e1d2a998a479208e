import type { Catalog } from '../../i18n/catalog'
import { useMessages } from '../../i18n/MessagesContext'
import { ClipboardRefusal } from './exporting'
import css from './RunNote.module.css'
import type { RunState } from './useExportRun'

/** Why an export or a copy failed, in words for people. */
export function failureText(error: unknown, words: Catalog['export']): string {
  if (error instanceof ClipboardRefusal)
    return error.why === 'missing' ? words.clipboardMissing : words.clipboardRefused
  return words.failed(error instanceof Error ? error.message : String(error))
}

/** How the work goes, or how it ended; announced. */
export function RunNote({ run, format }: { readonly run: RunState; readonly format: string }) {
  const { export: words } = useMessages()
  const progress = run.state === 'busy' ? run.progress : null
  return (
    <div className={css.note}>
      {run.state === 'busy' && (
        <progress
          className={css.progress}
          {...(progress && { value: progress.picture - 1, max: progress.of })}
          aria-label={words.making(format)}
        />
      )}
      <p role="status" aria-live="polite">
        {run.state === 'busy' && (progress ? words.makingPicture(progress.picture, progress.of) : words.making(format))}
        {run.state === 'done' && run.words}
        {run.state === 'cancelled' && words.cancelled}
      </p>
      {run.state === 'failed' && (
        <p role="alert" className={css.failure}>
          {failureText(run.error, words)}
        </p>
      )}
    </div>
  )
}
