import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { type StorageTest, testStorage } from '../../persistence/testStorage'
import { HealthDialog } from '../../ui/library/HealthDialog'
import { appOffline } from '../appOffline'
import { appMirror, appStore, DATABASE } from '../appStore'
import { keptWaiting } from '../keptProjects'
import { folderNow, onFolder } from './folderBackup'
import { folderRow } from './folderRow'
import { diagnostics, type HealthFacts, healthRows, type MirrorFacts } from './health'
import { askPersistence, onPersistence, persistenceNow } from './persistRequest'
import { quarantineRow } from './quarantineRow'
import { onSafekeeping, safekeepingNow } from './safekeeping'
import { saveTimesNow } from './saveTimes'
import { useQuarantine } from './useQuarantine'

/** The version that the build wrote in; `0.0.0` where nothing was built. */
declare const __VERSION__: string

async function usedBytes(): Promise<number | null> {
  try {
    return (await navigator.storage?.estimate?.())?.usage ?? null
  } catch {
    return null
  }
}

async function mirrorFacts(): Promise<MirrorFacts> {
  const copies = await appMirror.copies()
  return { projectCount: new Set(copies.map(({ id }) => id)).size, newestMs: copies[0]?.atMs ?? null }
}

async function gatherFacts(): Promise<HealthFacts> {
  const [listed, persistence, used, mirror] = await Promise.all([
    appStore.list(),
    persistenceNow(),
    usedBytes(),
    mirrorFacts(),
  ])
  return {
    isReadable: listed.ok,
    projectCount: listed.ok ? listed.value.length : 0,
    safekeeping: safekeepingNow(),
    persistence,
    usedBytes: used,
    version: __VERSION__,
    offline: appOffline.status(),
    saveTimes: saveTimesNow(),
    waitingCount: keptWaiting(),
    mirror,
  }
}

/** The facts, gathered anew when one of them changes. */
function useFacts(): HealthFacts | null {
  const [facts, setFacts] = useState<HealthFacts | null>(null)
  useEffect(() => {
    let wanted = true
    const gather = () => void gatherFacts().then((found) => wanted && setFacts(found))
    gather()
    const stops = [onSafekeeping(gather), onPersistence(gather), appOffline.onChange(gather)]
    return () => {
      wanted = false
      for (const stop of stops) stop()
    }
  }, [])
  return facts
}

function useStorageTest() {
  const [test, setTest] = useState<StorageTest | null>(null)
  const [busy, setBusy] = useState(false)
  const run = useCallback(async () => {
    setBusy(true)
    setTest(null)
    setTest(await testStorage(`${DATABASE} test`))
    setBusy(false)
  }, [])
  return { test, busy, run }
}

/** The storage panel in full: facts, a test that writes, and diagnostics for somebody who helps. */
export function StorageHealth({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages()
  const language = useLanguage()
  const facts = useFacts()
  const folder = useSyncExternalStore(onFolder, folderNow)
  const { test, busy, run } = useStorageTest()
  const quarantine = useQuarantine()
  const [copied, setCopied] = useState('')
  const { safekeeping: say } = words
  const ask = async () => {
    if (!(await askPersistence())) setCopied(say.persistence.refused)
  }
  const copy = async () => {
    if (!facts) return
    const text = diagnostics(facts, {
      test,
      folder: folder.state,
      quarantine: quarantine.rows?.map(({ store, why, at }) => ({ store, why, at })) ?? null,
      browser: navigator.userAgent,
      at: new Date().toISOString(),
    })
    await navigator.clipboard.writeText(text).then(
      () => setCopied(say.diagnosticsCopied),
      () => setCopied(say.diagnosticsFailed),
    )
  }
  return (
    <HealthDialog
      rows={
        facts &&
        healthRows(facts, words, { language, now: new Date(), onAsk: () => void ask() }).toSpliced(
          3,
          0,
          folderRow(folder, words),
          quarantineRow(quarantine, words),
        )
      }
      test={{
        busy,
        run: () => void run(),
        result: test && {
          level: test.ok ? 'good' : 'bad',
          text: test.ok ? say.testGood(test.milliseconds) : say.testBad[test.step],
        },
      }}
      copied={copied}
      onCopy={() => void copy()}
      onClose={onClose}
    />
  )
}
