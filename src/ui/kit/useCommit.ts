import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

type Box = HTMLInputElement | HTMLTextAreaElement

interface Committing {
  /** The value as text. */
  readonly value: string
  /** Takes what was typed; returns what is wrong with it, or nothing. */
  readonly onCommit: (text: string) => string | undefined
  /** Enter makes a new line; Ctrl or ⌘ with Enter commits. */
  readonly multiline?: boolean
}

/**
 * Typing that commits as one change: on blur, on Enter, and when the field goes away; Escape brings the old text back.
 *
 * While an input method composes (Chinese, Japanese), Enter and Escape belong to it and are left alone: the key event
 * then says `isComposing`, or has the key code 229 in browsers that clear the flag too early.
 *
 * A field that shows another thing next must get another `key`, so that a draft never lands in the wrong place.
 */
export function useCommit({ value, onCommit, multiline = false }: Committing) {
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }

  useEffect(
    () => () => {
      const { draft: left, value: old, onCommit: commit } = latest.current
      if (left !== null && left !== old) commit(left)
    },
    [],
  )

  const commit = () => {
    if (draft === null) return
    const found = draft === value ? undefined : onCommit(draft)
    setProblem(found)
    if (!found) setDraft(null)
  }
  const revert = () => {
    setDraft(null)
    setProblem(undefined)
  }

  return {
    problem,
    box: {
      value: draft ?? value,
      onChange: (event: ChangeEvent<Box>) => setDraft(event.target.value),
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent<Box>) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          commit()
        }
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation()
          revert()
        }
      },
    },
  }
}
