import { RotateCcw, Trash2 } from 'lucide-react'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { TRASH_DAYS, trashEnd } from '../../model/trashEnd'
import { Button } from '../kit/Button'
import { IconButton } from '../kit/IconButton'
import { timeAgo } from '../timeAgo'
import { EmptyGround } from './EmptyGround'
import { type LibraryActions, type LibraryEntry, searchEntries } from './library'
import { Section } from './Section'
import css from './TrashSection.module.css'

interface TrashSectionProps {
  readonly entries: readonly LibraryEntry[]
  readonly query: string
  readonly actions: LibraryActions
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Days until something in the trash is erased, the one that has begun included; at least 0. */
export const daysLeft = (trashedAt: string, now: Date): number =>
  Math.max(0, Math.ceil((Date.parse(trashEnd(trashedAt)) - now.getTime()) / DAY_MS))

/** What was deleted and can still come back. */
export function TrashSection({ entries, query, actions }: TrashSectionProps) {
  const { common, library } = useMessages()
  const language = useLanguage()
  const now = new Date()
  const shown = searchEntries(entries, query)
  return (
    <Section title={library.trash}>
      {shown.length === 0 ? (
        <EmptyGround
          title={entries.length === 0 ? library.trashEmpty : library.nothingFound(query.trim())}
          body={entries.length === 0 ? library.trashEmptyHint(TRASH_DAYS) : library.nothingFoundHint}
        />
      ) : (
        <>
          <p className={css.rule}>{library.trashRule(TRASH_DAYS)}</p>
          <ul className={css.list}>
            {shown.map((entry) => (
              <li key={entry.id}>
                <div>
                  <b lang={entry.language}>{entry.title}</b>
                  <p>
                    <span>{common.steps(entry.stepCount)}</span>
                    <span>{library.deletedWhen(timeAgo(entry.trashedAt ?? entry.updatedAt, now, language))}</span>
                    <span>{library.goesIn(daysLeft(entry.trashedAt ?? entry.updatedAt, now))}</span>
                  </p>
                </div>
                <Button size="small" icon={RotateCcw} onClick={() => actions.restore(entry)}>
                  {library.restore}
                </Button>
                <IconButton icon={Trash2} label={library.erase} onClick={() => actions.erase(entry)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
