import { ArrowDownUp, Plus } from 'lucide-react'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Menu } from '../kit/Menu'
import { BlueprintCard } from './BlueprintCard'
import css from './BlueprintsSection.module.css'
import { EmptyGround } from './EmptyGround'
import { type LibraryActions, type LibraryEntry, type LibrarySort, searchEntries, sortEntries } from './library'
import { Section } from './Section'

interface BlueprintsSectionProps {
  readonly entries: readonly LibraryEntry[]
  readonly query: string
  readonly onClearQuery: () => void
  readonly sort: LibrarySort
  readonly onSort: (sort: LibrarySort) => void
  readonly actions: LibraryActions
}

/** All blueprints, or those that a search finds. */
export function BlueprintsSection({ entries, query, onClearQuery, sort, onSort, actions }: BlueprintsSectionProps) {
  const { library } = useMessages()
  const language = useLanguage()
  const shown = sortEntries(searchEntries(entries, query), sort, language)
  const now = new Date()
  const sorts = (['edited', 'title'] as const).map((value) => ({ value, label: library.sorts[value] }))
  const sortMenu = (
    <Menu
      align="end"
      trigger={
        <Button
          look="bare"
          className={css.sort}
          icon={ArrowDownUp}
          aria-label={`${library.sort}: ${library.sorts[sort]}`}
        >
          {library.sorts[sort]}
        </Button>
      }
      entries={[
        {
          type: 'choice',
          label: library.sort,
          value: sort,
          options: sorts,
          onChange: (value) => onSort(value as LibrarySort),
        },
      ]}
    />
  )
  const title = query.trim() === '' ? library.title : library.found(shown.length, query.trim())
  return (
    <Section title={title} aside={shown.length > 1 && sortMenu}>
      <p className={css.announcer} role="status">
        {query.trim() !== '' && title}
      </p>
      {entries.length === 0 ? (
        <EmptyGround title={library.emptyTitle} body={library.emptyBody}>
          <Button look="primary" icon={Plus} onClick={actions.createBlank}>
            {library.newBlueprint}
          </Button>
        </EmptyGround>
      ) : shown.length === 0 ? (
        <EmptyGround title={library.nothingFound(query.trim())} body={library.nothingFoundHint}>
          <Button onClick={onClearQuery}>{library.clearSearch}</Button>
        </EmptyGround>
      ) : (
        <ul className={css.grid}>
          {shown.map((entry) => (
            <BlueprintCard key={entry.id} entry={entry} now={now} actions={actions} />
          ))}
        </ul>
      )}
    </Section>
  )
}
