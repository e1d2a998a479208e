import { useMessages } from '../../i18n/MessagesContext'
import css from './ViewTabs.module.css'

interface ViewTabsProps {
  readonly view: 'blueprint'
  /** The address of a view of what is open. */
  readonly addressOf: (view: 'blueprint') => string
}

const VIEWS = ['blueprint'] as const

/** The views of a project. */
export function ViewTabs({ view, addressOf }: ViewTabsProps) {
  const { editor } = useMessages()
  return (
    <nav className={css.tabs} aria-label={editor.views}>
      {VIEWS.map((name) => (
        <a key={name} href={addressOf(name)} aria-current={name === view ? 'page' : undefined}>
          {editor.view[name]}
        </a>
      ))}
    </nav>
  )
}
