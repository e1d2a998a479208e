import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Where the keyboard goes after a cell was written. */
export type Onward = 'down' | 'up' | 'right' | 'left' | 'stay'

export interface CellTyping {
  /** What the cell says. */
  readonly text: string
  readonly editing: boolean
  /** Line breaks belong to the text. */
  readonly lines?: boolean
  /** What may be chosen; empty for free text. */
  readonly choices?: readonly string[]
  /** Several of the choices, parted by commas; other words are taken too. */
  readonly several?: boolean
  /** Other words than the choices are taken too, so that a choice must be picked. */
  readonly free?: boolean
  readonly onBegin: () => void
  /** Takes the text, or returns what is wrong with it: then the field stays open. */
  readonly onCommit: (text: string, onward: Onward) => string | null
  /** The field was left by way of another place: takes the text or gives it up. */
  readonly onLeave: (text: string) => void
  readonly onCancel: () => void
}

/** Keys of a composition belong to the input method; old Safari reports the closing Enter only by its code. */
const composing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229

const COMMA = /[,;、，；]/

function matches(choices: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLocaleLowerCase()
  return wanted === '' ? choices : choices.filter((choice) => choice.toLocaleLowerCase().includes(wanted))
}

/** A list of names with the one that is being typed, the last, replaced by a choice. */
const completed = (typed: string, choice: string): string =>
  [...typed.split(COMMA).slice(0, -1), ` ${choice}`].join(',').trim()

/** The state of the field of an active cell: unseen and waiting, or open and typed into. */
export function useCellTyping(props: CellTyping) {
  const { text, editing, choices = [], several = false, free = false, onBegin, onCommit, onLeave, onCancel } = props
  const area = useRef<HTMLTextAreaElement>(null)
  /** The field was opened by typing over the cell, so that arrows up and down still move. */
  const overtyped = useRef(false)
  /** What is typed has not been taken or given up yet. */
  const open = useRef(false)
  const [draft, setDraft] = useState('')
  const [picked, setPicked] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening and closing writes into the field; what it is opened on is what the cell says then
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    open.current = editing
    if (!editing) {
      element.value = ''
      overtyped.current = false
      setDraft('')
    } else if (!overtyped.current) {
      element.value = text
      element.select()
    }
    setPicked(null)
    setProblem(null)
  }, [editing])

  const leave = (typed: string) => {
    if (!open.current) return
    open.current = false
    onLeave(typed)
  }
  // What is open when its cell goes away, with a filter or a tab of the program, is not lost.
  const latestLeave = useRef(leave)
  useEffect(() => {
    latestLeave.current = leave
  })
  useLayoutEffect(() => {
    const element = area.current
    return () => {
      if (element) latestLeave.current(element.value)
    }
  }, [])

  const offered = matches(choices, several ? (draft.split(COMMA).at(-1) ?? '') : draft)
  // A word that was typed leads to the first choice with it; in a list of names any word may be meant.
  const active = picked ?? (!several && !free && draft.trim() !== '' && offered.length > 0 ? 0 : null)

  const take = (typed: string, onward: Onward) => {
    const found = onCommit(typed, onward)
    if (found === null) open.current = false
    setProblem(found)
  }
  const begin = () => {
    if (editing) return
    overtyped.current = true
    onBegin()
  }
  return {
    area,
    overtyped,
    problem,
    offered,
    active,
    begin,
    leave,
    onInput(event: FormEvent<HTMLTextAreaElement>) {
      begin()
      setDraft(event.currentTarget.value)
      setPicked(null)
      setProblem(null)
    },
    /** Takes what is typed, completed by the choice that stands out. */
    commit(onward: Onward) {
      const typed = area.current?.value ?? ''
      const choice = active === null ? undefined : offered[active]
      take(choice === undefined ? typed : several ? completed(typed, choice) : choice, onward)
    },
    choose(choice: string) {
      take(several ? completed(area.current?.value ?? '', choice) : choice, 'stay')
    },
    pick(by: 1 | -1) {
      const next = active === null ? (by > 0 ? 0 : offered.length - 1) : active + by
      setPicked(Math.max(0, Math.min(offered.length - 1, next)))
    },
    cancel() {
      open.current = false
      onCancel()
    },
  }
}

type Typing = ReturnType<typeof useCellTyping>

/** Takes a key press in an open field; what it does not take is the text's own. */
export function obeyCellKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  typing: Typing,
  { editing, lines = false, choices = [] }: CellTyping,
): void {
  // Nothing is committed or moved while an input method composes.
  if (composing(event)) {
    event.stopPropagation()
    return
  }
  if (!editing) return
  event.stopPropagation()
  const vertical = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
  if (event.key === 'Enter' && (event.altKey || event.ctrlKey) && lines) {
    const { selectionStart, selectionEnd } = event.currentTarget
    event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end')
    typing.overtyped.current = false
  } else if (event.key === 'Enter') typing.commit(event.shiftKey ? 'up' : 'down')
  else if (event.key === 'Tab') typing.commit(event.shiftKey ? 'left' : 'right')
  else if (event.key === 'Escape') typing.cancel()
  else if (vertical && choices.length > 0) typing.pick(vertical)
  else if (vertical && typing.overtyped.current) typing.commit(vertical > 0 ? 'down' : 'up')
  else return
  event.preventDefault()
}
