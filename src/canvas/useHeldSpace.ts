import { useEffect, useState } from 'react'

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/.test(target.nodeName))

/** Whether the space bar is held, which makes any drag move the sheet. Not while it is typed or presses a button. */
export function useHeldSpace(): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.isComposing || typesText(event.target)) return
      event.preventDefault()
      setHeld(true)
    }
    const release = (event: KeyboardEvent) => event.key === ' ' && setHeld(false)
    const lose = () => setHeld(false)
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', release)
    window.addEventListener('blur', lose)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', release)
      window.removeEventListener('blur', lose)
    }
  }, [])
  return held
}
