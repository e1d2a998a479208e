import type { ProjectId } from '../../model/id'
import { appStore } from '../appStore'
import { rewriteRoute } from '../useRoute'
import { benchDriver } from './benchDriver'
import { documentInFront } from './documentInFront'
import { painted } from './painted'

const SAVES = 'the whole project to IndexedDB after every change, one write at a time'

/** Puts the document of an address on the screen, without storing it. Returns how to store it from then on. */
async function openFrom(address: string): Promise<() => void> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const text = await response.text()
  const { id } = JSON.parse(text) as { readonly id: ProjectId }
  rewriteRoute({ page: 'editor', project: id, view: 'blueprint', selection: [] })
  return documentInFront(appStore, id, text)
}

/** Starts the app with a driver beside it, on the document that `?doc=` names; on the address as it is without one. */
export function startBench(show: () => void): void {
  const address = new URLSearchParams(window.location.search).get('doc')
  const opening = address === null ? Promise.resolve(() => {}) : openFrom(address)
  let save = (): void => {}
  const ready = opening.then((enable) => {
    save = enable
    show()
    return painted()
  })
  window.__bench = benchDriver(ready, () => {
    save()
    return SAVES
  })
}
