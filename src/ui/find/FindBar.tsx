import { ChevronDown, ChevronUp, Search, X } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { excerptAround, type Finding, findInBlueprint, searchIndex } from '../../analysis/findInBlueprint'
import { useBlueprint, useDocument, useEditor, useSessionStore } from '../../editor/EditorContext'
import { placesOf, uncover } from '../../editor/showPlace'
import { useMessages } from '../../i18n/MessagesContext'
import { Icon } from '../kit/Icon'
import { IconButton } from '../kit/IconButton'
import css from './FindBar.module.css'

interface FindBarProps {
  /** Counts how often the bar was asked for: each time its text is ready to be typed over. */
  readonly asked: number
  readonly onClose: () => void
}

/** Selects what was found and brings it into view; a hidden lane is shown again for it. */
function useVisit() {
  const editor = useEditor()
  const session = useSessionStore()
  const blueprint = useBlueprint()
  return ({ thing }: Finding) => {
    const places = placesOf(blueprint, thing)
    for (const place of places) uncover(session, blueprint, place)
    editor.select([thing])
    session.setState({ glide: { to: 'places', places } })
  }
}

/** Everything of the blueprint that holds the text, kept up to date with edits and marked on the screen. */
function useFindings(text: string): readonly Finding[] {
  const session = useSessionStore()
  const blueprint = useBlueprint()
  const { roles, facilities } = useDocument(({ project }) => project)
  const index = useMemo(() => searchIndex({ roles, facilities }, blueprint), [roles, facilities, blueprint])
  const found = useMemo(() => findInBlueprint(index, text), [index, text])
  useEffect(() => {
    session.setState({ found: found.flatMap(({ thing }) => placesOf(blueprint, thing)) })
  }, [session, found, blueprint])
  useEffect(() => () => session.setState({ found: [] }), [session])
  return found
}

/** Finds words in the blueprint: Enter walks through what was found, Escape gives the focus back. */
export function FindBar({ asked, onClose }: FindBarProps) {
  const { find: words } = useMessages()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const found = useFindings(wanted)
  const [at, setAt] = useState(0)
  const visit = useVisit()
  const field = useRef<HTMLInputElement>(null)
  const before = useRef<Element | null>(null)
  const current = found[Math.min(at, found.length - 1)]
  useEffect(() => {
    if (asked === 0) return
    if (document.activeElement !== field.current) before.current = document.activeElement
    field.current?.focus()
    field.current?.select()
  }, [asked])
  // The first one is shown as soon as it is known; further letters of the same search stay with it while they can.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text
  useEffect(() => {
    const [first] = found
    setAt(0)
    if (first && wanted.trim() !== '') visit(first)
  }, [wanted])

  const walk = (by: 1 | -1) => {
    if (found.length === 0) return
    const next = (Math.min(at, found.length - 1) + by + found.length) % found.length
    setAt(next)
    const finding = found[next]
    if (finding) visit(finding)
  }
  const close = () => {
    onClose()
    if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') close()
    else if (event.target !== field.current) return
    else if (event.key === 'Enter') walk(event.shiftKey ? -1 : 1)
    else if (event.key === 'ArrowDown') walk(1)
    else if (event.key === 'ArrowUp') walk(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isEmpty = wanted.trim() === ''
  return (
    <search className={css.bar} aria-label={words.name} onKeyDown={onKeyDown}>
      <div className={css.row}>
        <Icon of={Search} />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.field}
          placeholder={words.field}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <span className={css.count} role="status">
          {isEmpty ? '' : current ? words.count(Math.min(at, found.length - 1) + 1, found.length) : words.none}
        </span>
        <IconButton
          size="small"
          icon={ChevronUp}
          label={words.previous}
          aria-disabled={!current}
          onClick={() => walk(-1)}
        />
        <IconButton
          size="small"
          icon={ChevronDown}
          label={words.next}
          aria-disabled={!current}
          onClick={() => walk(1)}
        />
        <IconButton size="small" icon={X} label={words.close} onClick={close} />
      </div>
      {current && !isEmpty && (
        <p className={css.where}>
          {words.at(words.things[current.thing.type], words.fields[current.field], excerptAround(current.text, wanted))}
        </p>
      )}
    </search>
  )
}
