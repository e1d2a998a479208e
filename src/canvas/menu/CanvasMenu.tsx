import { Check } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useMessages } from '../../i18n/MessagesContext'
import { onApple, shortcutLabel } from '../../i18n/shortcutLabel'
import { useCanvas } from '../Canvas'
import { OWN_POINTER } from '../gestures/usePointer'
import { vars } from '../layers/headerStyle'
import { useSignal } from '../signal'
import styles from './CanvasMenu.module.css'
import { type MenuEntry, menuEntries } from './menuEntries'

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry.type === 'rule') return <DropdownMenu.Separator className={styles.rule} />
  if (entry.type === 'heading') return <DropdownMenu.Label className={styles.heading}>{entry.label}</DropdownMenu.Label>
  const shortcut = entry.shortcut && <kbd>{shortcutLabel(entry.shortcut, onApple())}</kbd>
  if (entry.type === 'check')
    return (
      <DropdownMenu.CheckboxItem className={styles.item} checked={entry.checked} onSelect={entry.run}>
        <span className={styles.tick}>
          <DropdownMenu.ItemIndicator>
            <Check size={16} strokeWidth={2} aria-hidden="true" />
          </DropdownMenu.ItemIndicator>
        </span>
        <span className={styles.words}>{entry.label}</span>
        {shortcut}
      </DropdownMenu.CheckboxItem>
    )
  const refused = typeof entry.refusal === 'string'
  return (
    <DropdownMenu.Item
      className={entry.danger ? `${styles.item} ${styles.danger}` : styles.item}
      aria-disabled={refused || undefined}
      onSelect={(event) => (refused ? event.preventDefault() : entry.run())}
    >
      <span className={styles.tick} />
      <span className={styles.words}>
        {entry.label}
        {refused && <small>{entry.refusal}</small>}
      </span>
      {shortcut}
    </DropdownMenu.Item>
  )
}

/** The menu of what was pressed with the right button, held, or chosen with the menu key. */
export function CanvasMenu() {
  const canvas = useCanvas()
  const { canvas: messages } = useMessages()
  const request = useSignal(canvas.menu)
  if (!request) return null
  return (
    <DropdownMenu.Root
      open
      modal={false}
      onOpenChange={(open) => !open && canvas.menu.set(null)}
      key={`${request.at.x} ${request.at.y}`}
    >
      <DropdownMenu.Trigger asChild>
        <span
          className={styles.anchor}
          style={vars({ '--x': `${request.at.x}px`, '--y': `${request.at.y}px` })}
          aria-hidden="true"
          tabIndex={-1}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          aria-label={messages.menu.name}
          // It stands elsewhere in the page, but React hands its events to the canvas all the same.
          {...{ [OWN_POINTER]: '' }}
          align="start"
          side="right"
          sideOffset={2}
          collisionPadding={8}
          loop
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // What was chosen may have opened a field over the picture: that one keeps the focus.
            if (!canvas.session.getState().editing && !canvas.session.getState().confirm) canvas.focus()
          }}
        >
          {menuEntries(canvas, request.target).map((entry, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries of a menu do not move while it is open
            <Entry key={place} entry={entry} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
