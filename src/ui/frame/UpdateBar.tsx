import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import css from './UpdateBar.module.css'

interface UpdateBarProps {
  readonly onUpdate: () => void
  readonly onLater: () => void
}

/** Says that a newer version of the program waits, above everything and in nobody's way. */
export function UpdateBar({ onUpdate, onLater }: UpdateBarProps) {
  const { offline } = useMessages()
  return (
    <div className={css.bar} role="status">
      <span>{offline.update}</span>
      <Button onClick={onLater}>{offline.updateLater}</Button>
      <Button look="primary" onClick={onUpdate}>
        {offline.updateNow}
      </Button>
    </div>
  )
}
