import { useMessages } from '../../i18n/MessagesContext'
import css from './ElementsView.module.css'

/** What the view is for, above its blank ground, until something is weighed or written down. */
export function EmptyElements() {
  const { elements: words } = useMessages()
  return (
    <section className={css.empty} aria-label={words.emptyTitle}>
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <p className={css.quiet}>{words.emptyPrompt}</p>
    </section>
  )
}
