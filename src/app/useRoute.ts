import { useMemo, useSyncExternalStore } from 'react'
import { formatRoute, parseRoute, type Route } from './route'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
  }
}

const readHash = (): string => window.location.hash

/** The place the address names; follows links, back and forward. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, readHash)
  return useMemo(() => parseRoute(hash), [hash])
}

/** Goes to a place, as a link does: back returns. */
export function goTo(route: Route): void {
  window.location.hash = formatRoute(route)
}

/** Corrects the address of the place one is at, without a new entry in the browser's history. */
export function rewriteRoute(route: Route): void {
  const hash = formatRoute(route)
  if (hash === window.location.hash) return
  window.history.replaceState(window.history.state, '', hash)
  for (const listener of listeners) listener()
}
