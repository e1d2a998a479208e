import { useSyncExternalStore } from 'react'

/** A value that components can follow and gestures can set many times a second, without rendering the canvas. */
export interface Signal<T> {
  get(): T
  set(value: T): void
  subscribe(listener: () => void): () => void
}

/** Makes a signal. Setting an identical value tells nobody. */
export function createSignal<T>(initial: T): Signal<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What a selector takes from a signal; re-renders when that changes. It must return the same for the same value. */
export const useSelected = <T, Part>(signal: Signal<T>, select: (value: T) => Part): Part =>
  useSyncExternalStore(signal.subscribe, () => select(signal.get()))

/** The value of a signal; re-renders when it changes. */
export const useSignal = <T>(signal: Signal<T>): T => useSyncExternalStore(signal.subscribe, signal.get)
