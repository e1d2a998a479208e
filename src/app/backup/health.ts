import type { Catalog, Language } from '../../i18n/catalog'
import type { OfflineStatus } from '../../offline/offline'
import { fileSize } from '../../ui/export/fileSize'
import type { HealthRow } from '../../ui/library/healthRow'
import { timeAgo } from '../../ui/timeAgo'
import type { Persistence } from './persistRequest'
import type { Safekeeping } from './safekeeping'

/** What is known about the storage of this browser. */
export interface HealthFacts {
  readonly isReadable: boolean
  readonly projectCount: number
  readonly safekeeping: Safekeeping
  readonly persistence: Persistence
  /** Of the whole app; null: the browser does not say. What it says about the space that is left is not true, so it is not asked. */
  readonly usedBytes: number | null
  readonly version: string
  readonly offline: OfflineStatus
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** The facts in sentences. `onAsk` asks the browser to keep the storage. */
export function healthRows(
  facts: HealthFacts,
  words: Catalog,
  { language, now, onAsk }: { readonly language: Language; readonly now: Date; readonly onAsk: () => void },
): readonly HealthRow[] {
  const { safekeeping: say, offline } = words
  const { persistence, usedBytes, version } = facts
  const ago = (at: string) => timeAgo(at, now, language)
  const { savedAt } = facts.safekeeping
  const saved = !facts.isReadable
    ? ({ level: 'bad', text: say.saves.bad } as const)
    : ({ level: 'good', text: savedAt === undefined ? say.saves.none : say.saves.good(ago(savedAt)) } as const)
  const protection = { granted: 'granted', 'not-granted': 'notGranted', unknown: 'unknown' } as const
  return [
    { title: say.saves.title, ...saved },
    { title: say.backups.title, ...backupRow(facts, say, now, ago) },
    {
      title: say.persistence.title,
      level: persistence === 'granted' ? 'good' : 'fair',
      text: say.persistence[protection[persistence]],
      ...(persistence === 'not-granted' && { action: { label: say.persistence.ask, run: onAsk } }),
    },
    {
      title: say.usage.title,
      level: 'good',
      text: usedBytes === null ? say.usage.unknown : say.usage.known(fileSize(usedBytes, words.export)),
    },
    {
      title: say.version.title,
      level: facts.offline.updateWaiting ? 'fair' : 'good',
      text: facts.offline.updateWaiting ? say.version.waiting(version) : say.version.current(version),
    },
    {
      title: say.offline,
      level: facts.offline.state === 'ready' ? 'good' : 'fair',
      text: offline.states[facts.offline.state],
    },
  ]
}

function backupRow(
  { safekeeping, projectCount }: HealthFacts,
  { backups: say }: Catalog['safekeeping'],
  now: Date,
  ago: (at: string) => string,
): Pick<HealthRow, 'level' | 'text'> {
  const { backedUpAt, unsafeSince } = safekeeping
  if (backedUpAt === undefined)
    return projectCount === 0 ? { level: 'good', text: say.nothing } : { level: 'fair', text: say.none }
  if (unsafeSince === undefined) return { level: 'good', text: say.good(ago(backedUpAt)) }
  const isOld = now.getTime() - new Date(unsafeSince).getTime() >= WEEK_MS
  return { level: isOld ? 'bad' : 'fair', text: say.old(ago(backedUpAt)) }
}

/** The facts for somebody who helps: no titles, no content. */
export const diagnostics = (facts: HealthFacts, more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...facts, ...more }, null, 2)
