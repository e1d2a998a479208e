/** Escape ends a composition of an input method; what the text stands in stays open then. */
export function keepWhileComposing(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229) event.preventDefault()
}
