import { useMessages } from '../../i18n/MessagesContext'
import css from './ContentsPane.module.css'
import type { ExportChoices } from './exportChoices'
import type { MadeEntry } from './exporting'
import { fileSize } from './fileSize'
import type { ShownContents } from './useContents'

interface ContentsPaneProps {
  readonly format: ExportChoices['format']
  readonly contents: ShownContents
  /** The files of the archive that was made last. */
  readonly made: readonly MadeEntry[] | null
}

/** From so many items on the list may be higher than its room. */
const SCROLLS_FROM = 6

/** What a file without a picture will hold: its sheets, its chapters, its files; after an archive is made, how large each is. */
export function ContentsPane({ format, contents, made }: ContentsPaneProps) {
  const { export: words } = useMessages()
  const { current, failure } = contents
  const items = made?.map(({ name, bytes }) => ({ name, detail: fileSize(bytes, words), level: 1 })) ?? current?.items
  return (
    <section
      className={css.contents}
      aria-label={words.contents}
      aria-busy={!items && failure === null}
      // What scrolls must be reachable by keyboard.
      tabIndex={(items?.length ?? 0) > SCROLLS_FROM ? 0 : undefined}
    >
      <h3>{words.contentsTitles[format as keyof typeof words.contentsTitles] ?? words.contents}</h3>
      {failure !== null && <p>{words.previewFailed(failure)}</p>}
      {items && items.length === 0 && <p>{words.nothingChosen}</p>}
      {items && (
        <ul className={css.items}>
          {items.map(({ name, detail, level = 1 }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: chapters may have the same name, and the list is made anew as a whole
            <li key={index} className={level === 2 ? css.inner : undefined}>
              <span>{name}</span>
              {detail !== undefined && <span className={css.detail}>{detail}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
