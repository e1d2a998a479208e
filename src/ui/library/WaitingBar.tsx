import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { formatDuration } from '../../model/duration'
import type { ProjectSummary } from '../../model/projectSummary'
import { formatShare } from '../formatShare'
import { ShareBar } from '../frame/ShareBar'
import css from './WaitingBar.module.css'

/** Customer time and the share of it spent waiting; nothing where no times are known. */
export function WaitingBar({ summary: { journey } }: { readonly summary: ProjectSummary }) {
  const { library } = useMessages()
  const language = useLanguage()
  if (!journey || journey.totalMinutes === 0) return null
  const { totalMinutes, waitingMinutes } = journey
  const share = waitingMinutes / totalMinutes
  return (
    <div className={css.line}>
      <ShareBar share={share} />
      {waitingMinutes === 0
        ? formatDuration(totalMinutes, language)
        : library.waitingShare(formatDuration(totalMinutes, language), formatShare(share, language))}
    </div>
  )
}
