import { Bookmark, BookmarkX, Pencil } from 'lucide-react'
import type { RefObject } from 'react'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import type { BlueprintId } from '../../model/id'
import { Button } from '../kit/Button'
import css from './HistoryDetail.module.css'
import { ReadVersion } from './ReadVersion'
import { VersionNameForm } from './VersionNameForm'
import type { VersionItem, VersionLook } from './version'
import { momentName } from './versionTimes'

/** Naming of the chosen version. */
export interface Naming {
  readonly isOpen: boolean
  open(): void
  close(): void
  /** Null takes the name away. */
  save(name: string | null): void
  /** Where the focus goes when naming is over. */
  readonly button: RefObject<HTMLButtonElement | null>
}

interface HistoryDetailProps {
  readonly item: VersionItem
  readonly look: VersionLook
  /** There are earlier versions. */
  readonly hasVersions: boolean
  /** Null: this one cannot be named. */
  readonly naming: Naming | null
  /** The blueprint to show first, if the version has it. */
  readonly blueprint: BlueprintId | null
}

/** The chosen version: its name, its picture, and what has changed since. */
export function HistoryDetail({ item, look, hasVersions, naming, blueprint }: HistoryDetailProps) {
  const { history } = useMessages()
  const language = useLanguage()
  const when = item.at === null ? history.now : momentName(item.at, language)
  const words = { reading: history.reading, damaged: history.damagedBody, unread: history.unread, newer: history.newer }
  return (
    <section className={css.detail} aria-label={item.name ?? when} aria-busy={look.state === 'reading'}>
      {naming?.isOpen ? (
        <VersionNameForm key={item.key} value={item.name ?? ''} onSave={naming.save} onCancel={naming.close} />
      ) : (
        <header className={css.head}>
          <div className={css.title}>
            <h3>{item.name ?? when}</h3>
            {item.name !== undefined && <p>{when}</p>}
          </div>
          {naming && <NameButtons item={item} naming={naming} />}
        </header>
      )}
      {look.state === 'read' ? (
        <>
          <ReadVersion key={item.key} look={look} first={blueprint} />
          {!hasVersions && (
            <div className={css.empty}>
              <b>{history.empty}</b>
              <p>{history.emptyHint}</p>
            </div>
          )}
        </>
      ) : (
        <p className={css.note} role="status">
          {words[look.state]}
        </p>
      )}
    </section>
  )
}

function NameButtons({ item, naming }: { readonly item: VersionItem; readonly naming: Naming }) {
  const { common, history } = useMessages()
  const isNamed = item.name !== undefined
  return (
    <div className={css.names}>
      <Button ref={naming.button} size="small" icon={isNamed ? Pencil : Bookmark} onClick={naming.open}>
        {isNamed ? common.rename : item.at === null ? history.nameNow : history.nameVersion}
      </Button>
      {isNamed && (
        <Button size="small" icon={BookmarkX} onClick={() => naming.save(null)}>
          {history.removeName}
        </Button>
      )}
    </div>
  )
}
