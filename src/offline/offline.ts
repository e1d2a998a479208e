/**
 * Offline use, seen from the page: registers the service worker, says when everything is on the device, and lets a new
 * build take over when somebody asks for it. Nothing here reloads a page by itself: whoever asks for an update knows
 * that the work is saved.
 */

/** `ready`: the app opens without a network. `off`: this browser or this address cannot; `failed`: it was tried. */
export type OfflineState = 'off' | 'preparing' | 'ready' | 'failed'

export interface OfflineStatus {
  readonly state: OfflineState
  /** A newer build is on the device and waits to be asked for. */
  readonly updateWaiting: boolean
}

export interface Offline {
  readonly status: () => OfflineStatus
  readonly onChange: (changed: () => void) => () => void
  /** Lets the waiting build take over; resolves when it has, and the page should be loaded anew. */
  readonly takeOver: () => Promise<void>
}

/** The part of Trusted Types that is used here; the DOM library of TypeScript does not know them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

const workerAddress = (): string => new URL('sw.js', document.baseURI).href

/** The only script address that the policy lets through is the worker beside the page. */
function trustedWorkerAddress(): string {
  const rules = {
    createScriptURL(url: string): string {
      if (url !== workerAddress()) throw new TypeError('not the address of the service worker')
      return url
    },
  }
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return (trustedTypes?.createPolicy('app#sw', rules) ?? rules).createScriptURL(workerAddress())
}

/** A workshop lasts a day: a page that stays open asks again when it is looked at, at most this often. */
const ASK_AGAIN_MS = 60 * 60 * 1000

function askAgainNowAndThen(registration: ServiceWorkerRegistration): void {
  let askedMs = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - askedMs < ASK_AGAIN_MS) return
    askedMs = performance.now()
    // Without a network there is nothing newer to be had.
    registration.update().catch(() => undefined)
  })
}

/** After the first picture and the first build there is time for what few need; not over a connection that is to be spared. */
const LATER_MS = 4_000

function takeInLater(registration: ServiceWorkerRegistration): void {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } }
  if (connection?.saveData) return
  setTimeout(() => registration.active?.postMessage('take-in-later'), LATER_MS)
}

/** Calls back with each worker that has taken its build in, now and later. */
function onInstalled(registration: ServiceWorkerRegistration, installed: (failed: boolean) => void): void {
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant') installed(true)
      else if (worker.state !== 'installing') installed(false)
    })
  follow(registration.installing)
  follow(registration.active)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}

/** Starts offline use, once per page. */
export function startOffline(): Offline {
  const listeners = new Set<() => void>()
  let status: OfflineStatus = { state: 'serviceWorker' in navigator ? 'preparing' : 'off', updateWaiting: false }
  let registration: ServiceWorkerRegistration | undefined
  let asked = false
  const tell = (next: OfflineStatus) => {
    if (next.state === status.state && next.updateWaiting === status.updateWaiting) return
    status = next
    for (const listener of listeners) listener()
  }
  const read = (failed = false) => {
    // Only now does the worker answer for pages.
    const isActive = registration?.active?.state === 'activated'
    // A build that fails beside a good one is tried again at the next visit; what is here still works.
    const state = isActive ? 'ready' : failed ? 'failed' : 'preparing'
    if (isActive && registration && !asked) {
      asked = true
      takeInLater(registration)
    }
    tell({ state, updateWaiting: isActive && registration?.waiting != null })
  }
  async function register(): Promise<void> {
    try {
      registration = await navigator.serviceWorker.register(trustedWorkerAddress(), { updateViaCache: 'none' })
      onInstalled(registration, read)
      askAgainNowAndThen(registration)
      read()
    } catch (error) {
      console.warn('offline use is not available', error)
      tell({ state: 'failed', updateWaiting: false })
    }
  }
  // The first picture is worth more than the second visit.
  if (status.state !== 'off') {
    if (document.readyState === 'complete') void register()
    else window.addEventListener('load', () => void register(), { once: true })
  }
  return {
    status: () => status,
    onChange(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    takeOver: () =>
      new Promise((done) => {
        if (!registration?.waiting) return done()
        navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
        registration.waiting.postMessage('take-over')
      }),
  }
}
