import { Search } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { ACTIONS } from '../../editor/actions'
import { pressedKeys } from '../../editor/pressedKeys'
import type { Catalog } from '../../i18n/catalog'
import { useMessages } from '../../i18n/MessagesContext'
import { onApple, shortcutLabel } from '../../i18n/shortcutLabel'
import { Icon } from '../kit/Icon'
import { keepWhileComposing } from '../kit/keepWhileComposing'
import css from './CommandPalette.module.css'
import { matchEntries } from './matchEntries'
import type { PaletteEntry } from './paletteEntry'

interface CommandPaletteProps {
  readonly entries: readonly PaletteEntry[]
  /** Ids of the commands used last, the latest first. */
  readonly recent: readonly string[]
  readonly onClose: () => void
  /** A command was chosen. It runs after the focus is back where it was. */
  readonly onUsed: (id: string) => void
}

interface Section {
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

/** How many of the last commands stand above the others. */
const RECENT_SHOWN = 5

/** Without a query: what was used last, then all groups. With one: the answers, the best first, as one list. */
function sectionsOf(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[],
  words: Catalog['palette'],
): readonly Section[] {
  if (query.trim() !== '') return [{ title: '', entries: matchEntries(entries, query, recent) }]
  const last = recent.flatMap((id) => entries.filter((entry) => entry.id === id)).slice(0, RECENT_SHOWN)
  const others = entries.filter((entry) => !last.includes(entry))
  const groups = [...new Set(others.map(({ group }) => group))]
  return [
    { title: words.recent, entries: last },
    ...groups.map((group) => ({
      title: words.groups[group],
      entries: others.filter((entry) => entry.group === group),
    })),
  ].filter((section) => section.entries.length > 0)
}

const OPENERS: readonly string[] = ACTIONS.palette.keys

const step = (key: string, at: number, count: number): number | null => {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at + count - 1) % count
  if (key === 'PageDown') return Math.min(count - 1, at + 8)
  return key === 'PageUp' ? Math.max(0, at - 8) : null
}

/** All commands, found by typing. Enter runs; Escape gives the focus back. */
export function CommandPalette({ entries, recent, onClose, onUsed }: CommandPaletteProps) {
  const { palette: words } = useMessages()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const before = useRef<Element | null>(null)
  const chosen = useRef<PaletteEntry | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const sections = useMemo(() => sectionsOf(entries, query, recent, words), [entries, query, recent, words])
  const shown = useMemo(() => sections.flatMap((section) => section.entries), [sections])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever moves the active entry brings it into view
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, shown])

  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry || entry.refusal !== null) return
    chosen.current = entry
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const next = step(event.key, active, shown.length)
    if (next !== null) setActive(next)
    else if (event.key === 'Enter') choose(shown[active])
    else if (OPENERS.includes(pressedKeys(event))) onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const giveBack = (event: Event) => {
    event.preventDefault()
    if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true })
    if (!chosen.current) return
    onUsed(chosen.current.id)
    chosen.current.run()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={css.veil} />
        <Dialog.Content
          onEscapeKeyDown={keepWhileComposing}
          className={css.palette}
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            before.current = document.activeElement
          }}
          onCloseAutoFocus={giveBack}
          onKeyDown={onKeyDown}
        >
          <Dialog.Title className={css.unseen}>{words.name}</Dialog.Title>
          <label className={css.search}>
            <Icon of={Search} />
            <input
              role="combobox"
              aria-label={words.search}
              aria-expanded
              aria-controls={id}
              aria-autocomplete="list"
              aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
              autoComplete="off"
              spellCheck={false}
              placeholder={words.search}
              value={query}
              onChange={({ target }) => {
                setQuery(target.value)
                setActive(0)
              }}
            />
          </label>
          {/* The field holds the focus: the list is scrolled by walking through it. */}
          <div ref={list} id={id} className={css.list} role="listbox" aria-label={words.name} tabIndex={-1}>
            {sections.map(({ title, entries: rows }, index) => {
              const first = sections.slice(0, index).reduce((sum, section) => sum + section.entries.length, 0)
              const options = rows.map((entry, row) => (
                <Option
                  key={entry.id}
                  id={`${id}-${first + row}`}
                  entry={entry}
                  group={title === '' || title === words.recent ? words.groups[entry.group] : null}
                  active={first + row === active}
                  onPoint={() => setActive(first + row)}
                  onChoose={() => choose(entry)}
                />
              ))
              if (title === '') return options
              return (
                // biome-ignore lint/a11y/useSemanticElements: groups of a listbox have no element of their own
                <div key={title} role="group" aria-label={title}>
                  <div className={css.heading} aria-hidden="true">
                    {title}
                  </div>
                  {options}
                </div>
              )
            })}
          </div>
          {shown.length === 0 && <p className={css.none}>{words.none(query.trim())}</p>}
          <p className={css.unseen} role="status">
            {shown[active]?.refusal ?? words.count(shown.length)}
          </p>
          <footer className={css.foot} aria-hidden="true">
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> {words.choose}
            </span>
            <span>
              <kbd>{shortcutLabel('enter', onApple())}</kbd> {words.run}
            </span>
            <span>
              <kbd>Esc</kbd> {words.close}
            </span>
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface OptionProps {
  readonly id: string
  readonly entry: PaletteEntry
  /** Name of its group, where the heading above does not say it. */
  readonly group: string | null
  readonly active: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function Option({ id, entry, group, active, onPoint, onChoose }: OptionProps) {
  const { title, keys, refusal, hint } = entry
  const second = refusal ?? hint
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field, which holds the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at it
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={refusal !== null}
      className={css.option}
      onPointerMove={() => !active && onPoint()}
      onClick={onChoose}
    >
      <span className={css.title}>
        {title}
        {second && <small>{second}</small>}
      </span>
      {group && <span className={css.group}>{group}</span>}
      {keys.slice(0, 2).map((key) => (
        <kbd key={key}>{shortcutLabel(key, onApple())}</kbd>
      ))}
    </div>
  )
}
