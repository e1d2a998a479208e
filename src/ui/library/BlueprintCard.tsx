import { Copy, Download, Ellipsis, FolderOpen, History, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { ContextMenu } from '../kit/ContextMenu'
import { IconButton } from '../kit/IconButton'
import { InlineTitle } from '../kit/InlineTitle'
import { Menu } from '../kit/Menu'
import type { MenuEntry } from '../kit/menuEntry'
import { timeAgo } from '../timeAgo'
import css from './BlueprintCard.module.css'
import { BlueprintThumbnail } from './BlueprintThumbnail'
import type { LibraryActions, LibraryEntry } from './library'
import { WaitingBar } from './WaitingBar'

interface BlueprintCardProps {
  readonly entry: LibraryEntry
  readonly now: Date
  readonly actions: LibraryActions
}

/** One blueprint: its picture, its figures, and what can be done with it. */
export function BlueprintCard({ entry, now, actions }: BlueprintCardProps) {
  const { common, history, library } = useMessages()
  const language = useLanguage()
  const [renaming, setRenaming] = useState(false)
  const address = `#/p/${entry.id}`
  const when = timeAgo(entry.updatedAt, now, language)
  const entries: readonly MenuEntry[] = [
    {
      type: 'item',
      label: common.open,
      icon: FolderOpen,
      onSelect: () => {
        window.location.hash = address
      },
    },
    { type: 'item', label: library.rename, icon: Pencil, onSelect: () => setRenaming(true) },
    { type: 'item', label: library.duplicate, icon: Copy, onSelect: () => actions.duplicate(entry) },
    { type: 'item', label: library.exportJson, icon: Download, onSelect: () => actions.exportJson(entry) },
    { type: 'item', label: history.title, icon: History, onSelect: () => actions.showHistory(entry) },
    { type: 'separator' },
    { type: 'item', label: library.moveToTrash, icon: Trash2, danger: true, onSelect: () => actions.trash(entry) },
  ]
  return (
    <ContextMenu entries={entries}>
      <li className={css.card}>
        <figure>
          <BlueprintThumbnail of={entry.thumbnail} />
        </figure>
        <div className={css.head}>
          <h3 lang={entry.language}>
            {renaming ? (
              <InlineTitle
                label={library.titleOf}
                value={entry.title}
                lang={entry.language}
                eager
                onCommit={(title) => actions.rename(entry.id, title)}
                onDone={() => setRenaming(false)}
              />
            ) : (
              <a href={address}>{entry.title}</a>
            )}
          </h3>
          <span className={css.menu}>
            <Menu
              align="end"
              trigger={<IconButton icon={Ellipsis} size="small" label={library.cardMenu(entry.title)} />}
              entries={entries}
            />
          </span>
        </div>
        {entry.subtitle && <p lang={entry.language}>{entry.subtitle}</p>}
        <p className={css.facts}>
          <span>{entry.states.map((state) => common.states[state]).join(' · ')}</span>
          <span>{common.steps(entry.stepCount)}</span>
          {entry.painCount > 0 && <span>{common.painPoints(entry.painCount)}</span>}
          <time dateTime={entry.updatedAt} title={new Date(entry.updatedAt).toLocaleString(language)}>
            {when}
          </time>
        </p>
        <WaitingBar summary={entry} />
      </li>
    </ContextMenu>
  )
}
