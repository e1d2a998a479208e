/** Numbers that style sheets read, by element: writing one restyles all that is inside, so it is written when it changed. */
const written = new WeakMap<HTMLElement | SVGElement, Map<string, string>>()

/** Sets custom properties of an element to numbers. */
export function setViewVars(element: HTMLElement | SVGElement, values: Readonly<Record<`--${string}`, number>>): void {
  const known = written.get(element) ?? new Map<string, string>()
  written.set(element, known)
  for (const [name, value] of Object.entries(values)) {
    const text = String(value)
    if (known.get(name) === text) continue
    known.set(name, text)
    element.style.setProperty(name, text)
  }
}
