import { Download } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import css from './DropHint.module.css'

/** Says that files can be dropped anywhere, and offers the way without a mouse. */
export function DropHint({ onChoose }: { readonly onChoose: () => void }) {
  const { library } = useMessages()
  return (
    <div className={css.drop}>
      <Icon of={Download} />
      <p>
        <b>{library.dropTitle}</b> {library.dropBody}
      </p>
      <Button onClick={onChoose}>{library.chooseFile}</Button>
    </div>
  )
}
