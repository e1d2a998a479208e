import { useMemo, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { onApple, shortcutLabel } from '../../i18n/shortcutLabel'
import { Dialog } from '../kit/Dialog'
import { SearchField } from '../kit/SearchField'
import css from './ShortcutSheet.module.css'
import { findKeys, shortcutList } from './shortcutList'

/** All keys, in groups, found by typing what one wants to do. */
export function ShortcutSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { palette } = useMessages()
  return (
    <Dialog open={open} onClose={onClose} title={palette.sheet} wide="most">
      <Keys />
    </Dialog>
  )
}

const label = (key: string): string => shortcutLabel(key, onApple())

function Keys() {
  const { palette } = useMessages()
  const [query, setQuery] = useState('')
  const all = useMemo(() => shortcutList(palette), [palette])
  const shown = findKeys(all, query, label)
  return (
    <>
      <SearchField label={palette.sheetSearch} value={query} onChange={setQuery} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: there is nothing to operate inside: the keyboard scrolls it */}
      <section className={css.sheet} tabIndex={0} aria-label={palette.sheet}>
        <div className={css.groups}>
          {shown.map(({ group, rows }) => (
            <section key={group} aria-label={palette.groups[group]}>
              <h3>{palette.groups[group]}</h3>
              <dl>
                {rows.map(({ does, keys }) => (
                  <div key={does}>
                    <dt>{does}</dt>
                    <dd>
                      {keys.map((key) => (
                        <kbd key={key}>{label(key)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          {shown.length === 0 && <p className={css.none}>{palette.sheetNone}</p>}
        </div>
      </section>
    </>
  )
}
