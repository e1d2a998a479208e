import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { timeAgo } from '../timeAgo'
import css from './StorageTrouble.module.css'

interface LostBarProps {
  /** The database is without them, or cannot be opened. */
  readonly why: 'gone' | 'closed'
  readonly lost: readonly { readonly title: string; readonly atMs: number }[]
  readonly onBringBack: () => void
}

/** Says that the browser has lost blueprints, or cannot reach them, of which there are copies, and brings them back. */
export function LostBar({ why, lost, onBringBack }: LostBarProps) {
  const { saving } = useMessages()
  const language = useLanguage()
  const now = new Date()
  return (
    <div className={css.trouble} role="alert">
      <div>
        <p>
          <b>{why === 'gone' ? saving.lostTitle(lost.length) : saving.closedTitle}</b>{' '}
          {why === 'gone' ? saving.lostBody : saving.closedBody}
        </p>
        <ul>
          {lost.map(({ title, atMs }) => (
            <li key={`${title} ${atMs}`}>
              {saving.lostCopy(title, timeAgo(new Date(atMs).toISOString(), now, language))}
            </li>
          ))}
        </ul>
      </div>
      <Button look="primary" onClick={onBringBack}>
        {saving.bringBack}
      </Button>
    </div>
  )
}
