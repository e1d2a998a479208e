import { type RefObject, useEffect } from 'react'

/** Keys that move the focus or belong to the browser. */
const OTHERS: readonly string[] = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', ' ', 'Process', 'Unidentified']

/**
 * Gives the diagram the keys that nothing else on the screen has: right after a blueprint is opened or the page loaded
 * anew, nothing is focused. Such a key takes the focus there and counts as pressed there. Until then the order of Tab
 * begins at the top of the page, as it should.
 */
export function useStrayKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pass = (event: KeyboardEvent) => {
      const diagram = root.current
      if (!diagram || event.target !== document.body || event.isComposing || OTHERS.includes(event.key)) return
      if (event.ctrlKey || event.metaKey || diagram.closest('[inert], [aria-hidden=true]')) return
      event.stopImmediatePropagation()
      diagram.focus({ preventScroll: true })
      const taken = !(document.activeElement ?? diagram).dispatchEvent(new KeyboardEvent(event.type, event))
      if (taken) event.preventDefault()
    }
    window.addEventListener('keydown', pass, true)
    return () => window.removeEventListener('keydown', pass, true)
  }, [root])
}
