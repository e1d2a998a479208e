import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Gives the focus back when the element that had it goes away with an undo, a sort or a filter: the keyboard stays in the
 * table. What is left by a press elsewhere stays left.
 *
 * @param refocus puts the focus on the active cell
 */
export function useKeptFocus(table: RefObject<HTMLElement | null>, refocus: (active: HTMLElement) => void) {
  const has = useRef(false)
  useLayoutEffect(() => {
    if (!has.current || document.activeElement !== document.body) return
    const active = table.current?.querySelector<HTMLElement>('[data-active]')
    if (active) refocus(active)
  })
  return {
    onFocus: () => {
      has.current = true
    },
    onBlur: ({ target }: FocusEvent) => {
      // An element that is being taken away is gone only after its event.
      queueMicrotask(() => {
        if (target.isConnected) has.current = table.current?.contains(document.activeElement) ?? false
      })
    },
  }
}
