import { useMessages } from '../../i18n/MessagesContext'
import { onApple, shortcutLabel } from '../../i18n/shortcutLabel'
import { Dialog } from '../kit/Dialog'
import css from './ShortcutSheet.module.css'
import { SHORTCUTS } from './shortcutList'

/** All keys, in groups. */
export function ShortcutSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { editor } = useMessages()
  const apple = onApple()
  return (
    <Dialog open={open} onClose={onClose} title={editor.sheetTitle} wide toRead>
      <div className={css.groups}>
        {SHORTCUTS.map(({ group, keys }) => (
          <section key={group} aria-label={editor.sheetGroups[group]}>
            <h3>{editor.sheetGroups[group]}</h3>
            <dl>
              {keys.map(({ does, shortcuts }) => (
                <div key={does}>
                  <dt>{editor.keys[does]}</dt>
                  <dd>
                    {shortcuts.map((shortcut) => (
                      <kbd key={shortcut}>{shortcutLabel(shortcut, apple)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
