/**
 * Several tabs with one project, in random schedules of opening, editing, taking over, closing and crashing. `npm run reliability --
 * tabs` plays a thousand.
 */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { OpenProject } from '../../src/app/openProject'
import { openStored } from '../../src/app/openStored'
import { addStep } from '../../src/commands/addStep'
import { documentLock } from '../../src/persistence/documentLock'
import { indexedDbStore } from '../../src/persistence/indexedDbStore'
import type { ProjectStore } from '../../src/persistence/projectStore'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { fakeTabs } from '../support/fakeTabs'
import { DRAWN } from '../support/randomTurns'
import { ID, loadedProject, value } from '../support/storedProject'

const SCHEDULES = Number(process.env.SCHEDULES ?? 40)

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

interface Tab {
  readonly handle: object
  readonly store: ProjectStore
  readonly open: OpenProject
}

const action = fc.record({
  what: fc.constantFrom('open', 'edit', 'edit', 'edit', 'save', 'take over', 'close', 'kill'),
  who: fc.nat(5),
})

/** Lets what is under way go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2))

let answeredInAll = 0

test('[P33] at most one tab writes, every answered edit stays, and the others follow', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 25 }), async (actions) => {
      vi.stubGlobal('indexedDB', new IDBFactory())
      const browser = fakeTabs()
      const first = indexedDbStore('tabs')
      value(await first.save({ ...DRAWN, id: ID }, null))
      const tabs: Tab[] = []
      const answered = new Set<string>()
      const pending = new Map<Tab, string[]>()
      let count = 0
      const openTab = async () => {
        const handle = browser.open()
        const store = indexedDbStore('tabs')
        const opening = await openStored(store, ID, {
          lock: (project, owner) => documentLock(project, owner, { silenceMs: 1000, standBackMs: 20 }),
        })
        if (!opening.ok) throw new Error(opening.why)
        tabs.push({ handle, store, open: opening.open })
      }
      const edit = (tab: Tab) => {
        count += 1
        const step = id(`s${count}`)
        const place = { lane: id('backstage'), column: id('arrive'), title: 'new' }
        const { ok } = tab.open.editor.run(addStep, { blueprint: MAIN, id: step, ...place })
        if (ok) pending.set(tab, [...(pending.get(tab) ?? []), step])
      }
      const save = async (tab: Tab) => {
        const mine = pending.get(tab) ?? []
        pending.set(tab, [])
        const { state } = await tab.open.save()
        if (state === 'saved') mine.forEach((step) => void answered.add(step))
      }
      const leave = (tab: Tab) => tabs.splice(tabs.indexOf(tab), 1)
      await openTab()
      for (const { what, who } of actions) {
        const tab = tabs[who % Math.max(tabs.length, 1)]
        if (what === 'open' || !tab) await openTab()
        else {
          if (what === 'edit') edit(tab)
          else if (what === 'save') await save(tab)
          else if (what === 'take over') expect(await tab.open.access.takeOver()).toBe(true)
          else if (what === 'close') {
            await save(tab)
            tab.open.close()
            leave(tab)
          } else {
            browser.kill(tab.handle)
            leave(tab)
          }
        }
        await settle()
        expect(tabs.filter(({ open }) => open.access.role() === 'writer').length).toBeLessThanOrEqual(1)
      }
      for (const tab of tabs) await save(tab)
      if (tabs.length > 0) {
        await vi.waitFor(() => expect(tabs.filter(({ open }) => open.access.role() === 'writer')).toHaveLength(1))
      }
      const stored = await loadedProject(first)
      answeredInAll += answered.size
      const steps = Object.keys(stored.blueprints.byId[MAIN]?.steps ?? {})
      expect([...answered].filter((step) => !steps.includes(step))).toEqual([])
      for (const { open } of tabs) {
        await vi.waitFor(() => expect(JSON.parse(JSON.stringify(open.current()))).toEqual(stored))
      }
      for (const { open, store } of tabs) {
        open.close()
        store.close()
      }
      first.close()
    }),
    { numRuns: SCHEDULES },
  )
  expect(answeredInAll, 'the schedules mean something').toBeGreaterThan(SCHEDULES)
})
