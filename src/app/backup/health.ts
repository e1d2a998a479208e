import type { Catalog, Language } from '../../i18n/catalog'
import type { OfflineStatus } from '../../offline/offline'
import { fileSize } from '../../ui/export/fileSize'
import type { HealthRow } from '../../ui/library/healthRow'
import { timeAgo } from '../../ui/timeAgo'
import type { Persistence } from './persistRequest'
import type { Safekeeping } from './safekeeping'
import type { SaveTimes } from './saveTimes'

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
  /** Of this session; null: nothing has been saved. */
  readonly saveTimes: SaveTimes | null
  /** Changes that this tab holds and storage does not. */
  readonly waitingCount: number
  readonly mirror: MirrorFacts
}

/** The copies outside of the database. */
export interface MirrorFacts {
  readonly projectCount: number
  /** When the newest one was made, in milliseconds since 1970; null: there is none. */
  readonly newestMs: number | null
}

/** Copies are made within half a minute of work; one that is so much older than the last save is behind. */
const BEHIND_MS = 5 * 60 * 1000
/** A person waits for saves that take longer. */
const SLOW_MS = 1000

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
  const protection = { granted: 'granted', 'not-granted': 'notGranted', unknown: 'unknown' } as const
  return [
    { title: say.saves.title, ...saveRow(facts, say, ago) },
    { title: say.mirror.title, ...mirrorRow(facts, say, ago) },
    { title: say.backups.title, ...backupRow(facts, say, now, ago) },
    {
      title: say.persistence.title,
      level: persistence === 'granted' ? 'good' : 'fair',
      text: say.persistence[protection[persistence]],
      ...(persistence === 'not-granted' && { actions: [{ label: say.persistence.ask, run: onAsk }] }),
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

type Row = Pick<HealthRow, 'level' | 'text'>
type Words = Catalog['safekeeping']

function saveRow({ isReadable, safekeeping, saveTimes, waitingCount }: HealthFacts, say: Words, ago: Ago): Row {
  const { savedAt } = safekeeping
  if (!isReadable) return { level: 'bad', text: say.saves.bad }
  if (waitingCount > 0) return { level: 'bad', text: say.waiting(waitingCount) }
  const text = savedAt === undefined ? say.saves.none : say.saves.good(ago(savedAt))
  if (!saveTimes) return { level: 'good', text }
  const { count, medianMs, p95Ms } = saveTimes
  return { level: p95Ms > SLOW_MS ? 'fair' : 'good', text: `${text} ${say.saveTimes(count, medianMs, p95Ms)}` }
}

function mirrorRow({ mirror, projectCount, safekeeping }: HealthFacts, { mirror: say }: Words, ago: Ago): Row {
  const { newestMs } = mirror
  if (newestMs === null)
    return projectCount === 0 ? { level: 'good', text: say.nothing } : { level: 'fair', text: say.none }
  const { savedAt } = safekeeping
  const isBehind = savedAt !== undefined && Date.parse(savedAt) - newestMs > BEHIND_MS
  return {
    level: isBehind ? 'fair' : 'good',
    text: say.good(mirror.projectCount, ago(new Date(newestMs).toISOString())),
  }
}

type Ago = (at: string) => string

function backupRow(
  { safekeeping, projectCount }: HealthFacts,
  { backups: say }: Catalog['safekeeping'],
  now: Date,
  ago: Ago,
): Row {
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
