import { Download, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { LanguageSwitch } from '../frame/LanguageSwitch'
import { ThemeMenu } from '../frame/ThemeMenu'
import { TopBar } from '../frame/TopBar'
import { Button } from '../kit/Button'
import { SearchField } from '../kit/SearchField'
import { BlueprintsSection } from './BlueprintsSection'
import { DropHint } from './DropHint'
import { LibraryNav } from './LibraryNav'
import css from './LibraryPage.module.css'
import type { LibraryActions, LibraryEntry, LibrarySample, LibrarySection, LibrarySort } from './library'
import { SamplesSection } from './SamplesSection'
import { StorageTrouble } from './StorageTrouble'
import { TrashSection } from './TrashSection'

interface LibraryPageProps {
  /** Null until storage has answered. */
  readonly entries: readonly LibraryEntry[] | null
  readonly samples: readonly LibrarySample[]
  readonly section: LibrarySection
  readonly sort: LibrarySort
  readonly onSort: (sort: LibrarySort) => void
  /** Why the blueprints cannot be shown, in words. */
  readonly trouble: string | null
  readonly actions: LibraryActions
  /** What stands above everything. */
  readonly notices: ReactNode
  /** What stands at the end of the left side. */
  readonly foot: ReactNode
}

/** Home: all blueprints on this device, samples to start from, and the trash. */
export function LibraryPage(props: LibraryPageProps) {
  const { entries, samples, section, sort, onSort, trouble, actions, notices, foot } = props
  const { common, library } = useMessages()
  const [query, setQuery] = useState('')
  const kept = (entries ?? []).filter(({ trashedAt }) => trashedAt === undefined)
  const trashed = (entries ?? []).filter(({ trashedAt }) => trashedAt !== undefined)
  return (
    <div className={css.page}>
      <TopBar
        atHome
        start={<h1 className={css.name}>{common.appName}</h1>}
        middle={<SearchField label={library.search} value={query} onChange={setQuery} />}
        end={
          <>
            <LanguageSwitch />
            <ThemeMenu />
            <Button icon={Download} onClick={actions.chooseFile}>
              {library.import}
            </Button>
            <Button look="primary" icon={Plus} onClick={actions.createBlank}>
              {library.newBlueprint}
            </Button>
          </>
        }
      />
      <div className={css.work}>
        <LibraryNav section={section} keptCount={kept.length} trashedCount={trashed.length} known={entries !== null}>
          {foot}
        </LibraryNav>
        <main className={css.main} aria-busy={entries === null && !trouble}>
          {notices}
          {trouble && <StorageTrouble text={trouble} onRetry={actions.reload} />}
          {section === 'trash' ? (
            <TrashSection entries={trashed} query={query} actions={actions} />
          ) : (
            <>
              {entries && (
                <BlueprintsSection
                  entries={kept}
                  query={query}
                  onClearQuery={() => setQuery('')}
                  sort={sort}
                  onSort={onSort}
                  actions={actions}
                />
              )}
              {query === '' && <SamplesSection samples={samples} actions={actions} />}
              {query === '' && <DropHint onChoose={actions.chooseFile} />}
            </>
          )}
        </main>
      </div>
    </div>
  )
}
