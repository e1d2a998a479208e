import { useMessages } from '../../i18n/MessagesContext'
import { useViewNames } from './useViewNames'
import css from './ViewTabs.module.css'
import { VIEWS, type View } from './views'

interface ViewTabsProps {
  readonly view: View
  /** The address of a view of what is open. */
  readonly addressOf: (view: View) => string
}

/** The views of a project. */
export function ViewTabs({ view, addressOf }: ViewTabsProps) {
  const { editor } = useMessages()
  const words = useViewNames()
  return (
    <nav className={css.tabs} aria-label={editor.views}>
      {VIEWS.map((name) => (
        <a
          key={name}
          href={addressOf(name)}
          aria-current={name === view ? 'page' : undefined}
          onClick={({ currentTarget }) => {
            // The selection may have changed since the tabs were drawn; it comes along.
            currentTarget.href = addressOf(name)
          }}
        >
          {words[name]}
        </a>
      ))}
    </nav>
  )
}
