import { useEffect, useRef } from 'react'
import { useBlueprint } from '../../editor/EditorContext'
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
  const pains = Object.keys(useBlueprint().painPoints).length
  const current = useRef<HTMLAnchorElement>(null)
  // Where they do not all fit, the one that is shown comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another tab
  useEffect(() => {
    current.current?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [view])
  return (
    <nav className={css.tabs} aria-label={editor.views}>
      {VIEWS.map((name) => (
        <a
          key={name}
          href={addressOf(name)}
          aria-current={name === view ? 'page' : undefined}
          ref={name === view ? current : undefined}
          onClick={({ currentTarget }) => {
            // The selection may have changed since the tabs were drawn; it comes along.
            currentTarget.href = addressOf(name)
          }}
        >
          {words[name]}
          {name === 'pain-points' && pains > 0 && <span className={css.count}>{pains}</span>}
        </a>
      ))}
    </nav>
  )
}
