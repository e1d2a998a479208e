import type { StoredThing } from './storedThings'

/** A blueprint file found among stored things. */
export interface FoundProject {
  readonly title: string
  readonly steps: number
  readonly place: string
  /** The file, as the app imports it. */
  readonly text: string
}

const FORMAT = 'service-blueprint'
/** What compressed data begin with (RFC 1952). */
const GZIP_START = 'H4sI'

async function unpacked(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  if (!base64.startsWith(GZIP_START)) return new TextDecoder().decode(bytes)
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function stepsOf(project: Readonly<Record<string, unknown>>): number {
  const { blueprints } = project
  const byId = isRecord(blueprints) && isRecord(blueprints.byId) ? Object.values(blueprints.byId) : []
  const counts = byId.map((blueprint) =>
    isRecord(blueprint) && isRecord(blueprint.steps) ? Object.keys(blueprint.steps).length : 0,
  )
  return Math.max(0, ...counts)
}

function asProject(text: string, place: string): FoundProject | null {
  if (!text.includes(FORMAT)) return null
  try {
    const project: unknown = JSON.parse(text)
    if (!isRecord(project) || project.format !== FORMAT) return null
    return { title: String(project.title ?? ''), steps: stepsOf(project), place, text }
  } catch {
    // Not a whole file; it is among "everything".
    return null
  }
}

/** Texts and bytes inside of a value, at any depth. */
async function textsIn(value: unknown): Promise<string[]> {
  if (typeof value === 'string') return [value]
  if (!isRecord(value)) return []
  if (value.format === FORMAT) return [JSON.stringify(value)]
  if (typeof value.$bytes === 'string')
    return unpacked(value.$bytes)
      .then((text) => [text])
      .catch(() => [])
  return (await Promise.all(Object.values(value).map(textsIn))).flat()
}

/** Whole blueprint files among stored things, wherever they stand and however they are kept; equal ones once. */
export async function projectsIn(things: readonly StoredThing[]): Promise<FoundProject[]> {
  const found = new Map<string, FoundProject>()
  for (const { place, key, value } of things) {
    for (const text of await textsIn(value)) {
      const project = asProject(text, `${place} ${JSON.stringify(key)}`)
      if (project && !found.has(text)) found.set(text, project)
    }
  }
  return [...found.values()]
}
