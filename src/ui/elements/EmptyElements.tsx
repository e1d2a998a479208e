import { ListPlus } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import css from './ElementsView.module.css'
import { SuggestionsDialog } from './SuggestionsDialog'

/** What the view is for, above its blank ground, until something is weighed or written down. */
export function EmptyElements() {
  const { elements: words } = useMessages()
  const [isChoosing, setChoosing] = useState(false)
  return (
    <section className={css.empty} aria-label={words.emptyTitle}>
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <p className={css.quiet}>{words.emptyPrompt}</p>
      <div className={css.begin}>
        <Button look="primary" icon={ListPlus} onClick={() => setChoosing(true)}>
          {words.suggestionsTitle}
        </Button>
      </div>
      {isChoosing && <SuggestionsDialog onClose={() => setChoosing(false)} />}
    </section>
  )
}
