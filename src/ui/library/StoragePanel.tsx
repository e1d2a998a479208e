import { Check } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import css from './StoragePanel.module.css'

/** Says where the data are, in facts that hold. */
export function StoragePanel({ count }: { readonly count: number }) {
  const { library } = useMessages()
  return (
    <section className={css.panel} aria-label={library.storage}>
      <p className={css.head}>
        <Icon of={Check} />
        {library.savedHere}
      </p>
      <dl>
        <dt>{library.count}</dt>
        <dd>{count}</dd>
        <dt>{library.place}</dt>
        <dd>{library.placeBrowser}</dd>
        <dt>{library.sharing}</dt>
        <dd>{library.sharingNever}</dd>
      </dl>
      <p className={css.note}>{library.storageNote}</p>
    </section>
  )
}
