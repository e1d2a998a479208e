import { useMessages } from '../../i18n/MessagesContext'
import css from './OfflineNote.module.css'

interface OfflineNoteProps {
  readonly state: 'off' | 'preparing' | 'ready' | 'failed'
  readonly version: string
}

/** Whether the app opens without a network, which version it is, and where to go when it does not start. */
export function OfflineNote({ state, version }: OfflineNoteProps) {
  const { offline } = useMessages()
  return (
    <div className={css.note}>
      <p role="status">{offline.states[state]}</p>
      <p>
        {offline.version(version)} · <a href="./recover.html">{offline.recovery}</a>
      </p>
    </div>
  )
}
