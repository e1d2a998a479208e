import { Check as CheckMark } from 'lucide-react'
import type { DropdownMenu } from 'radix-ui'
import { onApple, shortcutLabel } from '../../i18n/shortcutLabel'
import { Icon } from './Icon'
import css from './Menu.module.css'
import type { MenuEntry } from './menuEntry'

/** The parts that the two kinds of menu share. */
export type MenuParts = Pick<
  typeof DropdownMenu,
  'Item' | 'Separator' | 'Label' | 'RadioGroup' | 'RadioItem' | 'CheckboxItem' | 'ItemIndicator'
>

type ItemEntry = Extract<MenuEntry, { type: 'item' }>

function Item({ entry, parts: P }: { readonly entry: ItemEntry; readonly parts: MenuParts }) {
  const hint = entry.refusal ?? entry.hint
  return (
    <P.Item
      className={entry.danger ? `${css.item} ${css.danger}` : css.item}
      aria-disabled={entry.refusal ? true : undefined}
      onSelect={(event) => {
        if (entry.refusal) event.preventDefault()
        else entry.onSelect()
      }}
    >
      {entry.icon ? <Icon of={entry.icon} /> : <span className={css.gap} />}
      <span className={css.words}>
        {entry.label}
        {hint && <small>{hint}</small>}
      </span>
      {entry.shortcut && <kbd>{shortcutLabel(entry.shortcut, onApple())}</kbd>}
    </P.Item>
  )
}

function Choice({
  entry,
  parts: P,
}: {
  readonly entry: Extract<MenuEntry, { type: 'choice' }>
  readonly parts: MenuParts
}) {
  return (
    <P.RadioGroup value={entry.value} onValueChange={entry.onChange} aria-label={entry.label}>
      {entry.options.map((option) => (
        <P.RadioItem key={option.value} value={option.value} className={css.item}>
          <span className={css.gap}>
            <P.ItemIndicator>
              <Icon of={CheckMark} />
            </P.ItemIndicator>
          </span>
          <span className={css.words}>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </P.RadioItem>
      ))}
    </P.RadioGroup>
  )
}

function Check({
  entry,
  parts: P,
}: {
  readonly entry: Extract<MenuEntry, { type: 'check' }>
  readonly parts: MenuParts
}) {
  return (
    <P.CheckboxItem
      className={css.item}
      checked={entry.checked}
      onCheckedChange={(checked) => entry.onChange(checked === true)}
      onSelect={(event) => event.preventDefault()}
    >
      <span className={css.gap}>
        <P.ItemIndicator>
          <Icon of={CheckMark} />
        </P.ItemIndicator>
      </span>
      <span className={css.words}>{entry.label}</span>
    </P.CheckboxItem>
  )
}

function Entry({ entry, parts: P }: { readonly entry: MenuEntry; readonly parts: MenuParts }) {
  switch (entry.type) {
    case 'separator':
      return <P.Separator className={css.separator} />
    case 'heading':
      return <P.Label className={css.heading}>{entry.label}</P.Label>
    case 'item':
      return <Item entry={entry} parts={P} />
    case 'choice':
      return <Choice entry={entry} parts={P} />
    case 'check':
      return <Check entry={entry} parts={P} />
  }
}

/** Draws the entries of a menu with the parts of a dropdown or of a context menu. */
export function MenuEntries({ entries, parts }: { readonly entries: readonly MenuEntry[]; readonly parts: MenuParts }) {
  return entries.map((entry, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the entries of an open menu keep their places
    <Entry key={place} entry={entry} parts={parts} />
  ))
}
