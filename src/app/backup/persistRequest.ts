/**
 * Asks the browser to keep the storage of this app: in a gesture of the person after the first save, since some browsers ask back,
 * and once more when the app has been installed, which makes browsers say yes. Never at load.
 */
import { onSafekeeping, safekeepingNow } from './safekeeping'

const listeners = new Set<() => void>()

export type Persistence = 'granted' | 'not-granted' | 'unknown'

/** Whether the browser has promised to keep the storage. */
export async function persistenceNow(): Promise<Persistence> {
  try {
    const granted = await navigator.storage?.persisted?.()
    return granted === undefined ? 'unknown' : granted ? 'granted' : 'not-granted'
  } catch {
    return 'unknown'
  }
}

/** Asks; to be called in a gesture. Answers whether the browser promised. */
export async function askPersistence(): Promise<boolean> {
  const granted = await Promise.resolve(navigator.storage?.persist?.()).catch(() => false)
  for (const listener of listeners) listener()
  return granted === true
}

/** Tells when the browser was asked; returns how to stop. */
export function onPersistence(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const GESTURES = ['pointerup', 'keydown'] as const

/** Asks in the next gesture, once. */
function askInNextGesture(): void {
  const ask = () => {
    for (const name of GESTURES) window.removeEventListener(name, ask)
    void askPersistence()
  }
  for (const name of GESTURES) window.addEventListener(name, ask)
}

/** Waits for the first save, and for the installation. */
export function watchForPersistence(): void {
  window.addEventListener('appinstalled', askInNextGesture)
  if (safekeepingNow().savedAt !== undefined) return
  const stop = onSafekeeping(() => {
    if (safekeepingNow().savedAt === undefined) return
    stop()
    askInNextGesture()
  })
}
