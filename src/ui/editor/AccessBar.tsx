import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { StateBar } from './StateBar'

interface AccessBarProps {
  /** The question to the other tab is under way. */
  readonly busy: boolean
  readonly onTakeOver: () => void
}

/** While another tab writes this blueprint: what one sees, and how to edit it here instead. */
export function AccessBar({ busy, onTakeOver }: AccessBarProps) {
  const { saving } = useMessages()
  return (
    <StateBar tone="plain" title={saving.readOnly} text={saving.readOnlyText}>
      <Button size="small" busy={busy} onClick={onTakeOver}>
        {busy ? saving.takingOver : saving.takeOver}
      </Button>
    </StateBar>
  )
}
