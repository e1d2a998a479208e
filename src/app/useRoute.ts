import { useMemo, useSyncExternalStore } from 'react'
import type { View } from '../ui/editor/views'
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

/** A phone shows a table better than a wide picture. */
const PHONE = '(max-width: 620px)'

const usualView = (): View => (window.matchMedia(PHONE).matches ? 'outline' : 'blueprint')

/** The place the address names; follows links, back and forward. A project opens in the view that suits the window. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, readHash)
  return useMemo(() => parseRoute(hash, usualView()), [hash])
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
