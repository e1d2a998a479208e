import { LayoutGrid, type LucideIcon, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import css from './LibraryNav.module.css'
import type { LibrarySection } from './library'
import { StoragePanel } from './StoragePanel'

interface LibraryNavProps {
  readonly section: LibrarySection
  readonly keptCount: number
  readonly trashedCount: number
  /** Whether the counts are known yet. */
  readonly known: boolean
  readonly children: ReactNode
}

interface PlaceProps {
  readonly href: string
  readonly icon: LucideIcon
  readonly label: string
  readonly count: number | null
  readonly here: boolean
}

const Place = ({ href, icon, label, count, here }: PlaceProps) => (
  <li>
    <a className={css.place} href={href} aria-current={here ? 'page' : undefined}>
      <Icon of={icon} />
      {label}
      {count !== null && <span>{count}</span>}
    </a>
  </li>
)

/** The left side of the library: where one is, and where the data are. */
export function LibraryNav({ section, keptCount, trashedCount, known, children }: LibraryNavProps) {
  const { library } = useMessages()
  return (
    <div className={css.side}>
      <nav aria-label={library.places}>
        <ul>
          <Place
            href="#/"
            icon={LayoutGrid}
            label={library.blueprints}
            count={known ? keptCount : null}
            here={section === 'blueprints'}
          />
          <Place
            href="#/trash"
            icon={Trash2}
            label={library.trash}
            count={known ? trashedCount : null}
            here={section === 'trash'}
          />
        </ul>
      </nav>
      {known && <StoragePanel count={keptCount + trashedCount} />}
      {children}
    </div>
  )
}
