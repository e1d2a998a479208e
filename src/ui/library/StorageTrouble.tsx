import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import css from './StorageTrouble.module.css'

/** Storage does not answer: what that means, and another try. */
export function StorageTrouble({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  const { library } = useMessages()
  return (
    <div className={css.trouble} role="alert">
      <p>
        <b>{library.unreadable}.</b> {text}
      </p>
      <Button onClick={onRetry}>{library.tryAgain}</Button>
    </div>
  )
}
