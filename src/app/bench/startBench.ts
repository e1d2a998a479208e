/** Where the build for benchmarks begins, in place of `src/main.tsx`: the same app, with a driver beside it. */
import type { ProjectId } from '../../model/id'
import { appStore } from '../appStore'
import { reactRoot } from '../reactRoot'
import { showApp } from '../showApp'
import { rewriteRoute } from '../useRoute'
import type { BenchDriver } from './benchDriver'
import { documentInFront } from './documentInFront'
import { painted } from './painted'

const SAVES = 'each change to a log in IndexedDB, one strict write at a time'

/** Puts the document of an address before the store, without storing it. Returns how to store it from then on. */
async function openFrom(address: string): Promise<() => void> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const text = await response.text()
  const { id } = JSON.parse(text) as { readonly id: ProjectId }
  rewriteRoute({ page: 'editor', project: id, view: 'blueprint', selection: [] })
  return documentInFront(appStore, id, text)
}

/** Shows the document that `?doc=` names, or without one what the address says. */
function startBench(): void {
  const address = new URLSearchParams(window.location.search).get('doc')
  let save = (): void => {}
  const show = (): Promise<number> => {
    showApp(reactRoot)
    return painted()
  }
  const shown =
    address === null
      ? show()
      : openFrom(address).then((enable) => {
          save = enable
          return show()
        })
  // The driver comes when the app stands, so that the app is measured and not its driver.
  const ready = shown.then(async (readyMs) => {
    const { benchDriver } = await import('./benchDriver')
    Object.assign(
      window.__bench,
      benchDriver(ready, () => {
        save()
        return SAVES
      }),
    )
    return readyMs
  })
  window.__bench = { ready } as BenchDriver
}

startBench()
