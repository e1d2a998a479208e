/** Tells the library that projects came in or went behind its back. */
const listeners = new Set<() => void>()

export const tellLibrary = (): void => {
  for (const listener of listeners) listener()
}

/** Returns how to stop. */
export function onLibraryChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
