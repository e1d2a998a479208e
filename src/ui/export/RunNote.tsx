import type { Catalog } from '../../i18n/catalog'
import { useMessages } from '../../i18n/MessagesContext'
import type { ExportProgress } from './exporting'
import { failureText } from './failureText'
import css from './RunNote.module.css'
import type { RunState } from './useExportRun'

/** How far the work is, of 1. */
function shareOf({ picture, of, part }: ExportProgress): number {
  const inPart = (picture - 1) / of
  return part ? (part.number - 1 + inPart) / part.of : inPart
}

/** What is being made at the moment. */
function progressText({ picture, of, part }: ExportProgress, words: Catalog['export']): string {
  const pictures = of > 1 ? words.makingPicture(picture, of) : ''
  return part ? [words.makingPart(part.number, part.of, words.deliverables[part.format]), pictures].join(' ') : pictures
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
          {...(progress && { value: shareOf(progress) })}
          aria-label={words.making(format)}
        />
      )}
      <p role="status" aria-live="polite">
        {run.state === 'busy' && ((progress && progressText(progress, words)) || words.making(format))}
        {run.state === 'done' && run.words}
        {run.state === 'cancelled' && words.cancelled}
      </p>
      {run.state === 'asking' && (
        <p role="alert" className={css.failure}>
          {run.failed.map(({ format: part, reason }) => words.partFailed(words.deliverables[part], reason)).join(' ')}{' '}
          {words.exportRest(run.made)}
        </p>
      )}
      {run.state === 'failed' && (
        <p role="alert" className={css.failure}>
          {failureText(run.error, words)}
        </p>
      )}
    </div>
  )
}
