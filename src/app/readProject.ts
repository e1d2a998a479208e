import { type History, NO_HISTORY } from '../editor/history'
import { readHistory } from '../editor/readHistory'
import { type DecodedProject, type Decoding, decodeProject } from '../exchange/decodeProject'
import type { Problem } from '../exchange/problem'
import type { ProjectId } from '../model/id'
import type { Project } from '../model/project'
import type { BadRow, ProjectStore, Revision } from '../persistence/projectStore'

export type NotRead =
  | { readonly ok: false; readonly why: 'missing' | 'unread' }
  | {
      readonly ok: false
      readonly why: 'newer' | 'damaged'
      readonly problem: Problem | undefined
      readonly text: string
    }

/** A project with what editing needs to go on from it. */
export interface ReadProject {
  readonly project: Project
  readonly history: History
  /** The state that storage holds; null: none. */
  readonly revision: Revision | null
  /** Stored changes do not lead to the project in memory: it was migrated, or could not be read to its end. */
  readonly isWhole: boolean
  /** Storage held newer changes that could not be read. */
  readonly lostChanges: boolean
}

/** Reads a project of the store, or answers why not. */
export async function readProject(
  store: Pick<ProjectStore, 'load'>,
  id: ProjectId,
): Promise<{ readonly ok: true; readonly read: ReadProject & { readonly bad: readonly BadRow[] } } | NotRead> {
  const readings = new Map<string, Decoding>()
  const stored = await store.load(id, (text) => {
    const decoded = decodeProject(text)
    readings.set(text, decoded)
    // A newer program made it: sound, if not for this one.
    return decoded.ok || isNewer(decoded)
  })
  if (!stored.ok) return { ok: false, why: stored.reason === 'missing' ? 'missing' : 'unread' }
  const { text, revision, changes, bad, isNewest } = stored.value
  const decoded = readings.get(text) ?? decodeProject(text)
  if (!decoded.ok) {
    return { ok: false, why: isNewer(decoded) ? 'newer' : 'damaged', problem: decoded.problems[0], text }
  }
  const { project } = decoded
  const isAsStored = isNewest && isSameDocument(text, decoded)
  const history = isAsStored ? readHistory(changes) : NO_HISTORY
  return { ok: true, read: { project, history, revision, isWhole: !isAsStored, lostChanges: !isNewest, bad } }
}

const isNewer = (decoding: Decoding): boolean => !decoding.ok && decoding.problems[0]?.code === 'newer-version'

/** Whether changes of the project in memory fit the text in storage: not if decoding has migrated or dropped something. */
const isSameDocument = (text: string, { project, droppedCount }: DecodedProject): boolean =>
  droppedCount === 0 && versionOf(text) === project.version

/** How this program begins a text; no key stands twice in one that was decoded. */
const BEGINNING = /^\{"format":"[^"\\]*","version":(?<version>\d+),/

/** The version that a decoded text says it is of. */
function versionOf(text: string): unknown {
  const written = BEGINNING.exec(text)?.groups?.version
  return written === undefined ? (JSON.parse(text) as { readonly version: unknown }).version : Number(written)
}
