import type { Blueprint } from '../model/blueprint'
import { equal } from '../model/equal'
import type { Project } from '../model/project'

/** How many things of a kind differ. */
export interface Difference {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

export interface ProjectComparison {
  readonly steps: Difference
  readonly links: Difference
  readonly painPoints: Difference
  /** Nothing differs, not even what is not counted; moments of making and saving aside. */
  readonly isSame: boolean
}

type Records = Readonly<Record<string, unknown>>

/** Records of all blueprints under keys that are unique in the project. */
function records({ blueprints }: Project, of: (blueprint: Blueprint) => Records): Map<string, unknown> {
  const all = new Map<string, unknown>()
  for (const blueprint of Object.values(blueprints.byId))
    for (const [id, record] of Object.entries(of(blueprint))) all.set(`${blueprint.id} ${id}`, record)
  return all
}

function difference(before: Project, after: Project, of: (blueprint: Blueprint) => Records): Difference {
  const old = records(before, of)
  const counts = { added: 0, removed: 0, changed: 0 }
  for (const [key, record] of records(after, of)) {
    if (!old.has(key)) counts.added += 1
    else if (!equal(old.get(key), record)) counts.changed += 1
    old.delete(key)
  }
  return { ...counts, removed: old.size }
}

/** What came, went and changed from one state of a project to another, over all blueprints [A80]. */
export function compareProjects(before: Project, after: Project): ProjectComparison {
  const { createdAt, updatedAt } = before
  return {
    steps: difference(before, after, ({ steps }) => steps),
    links: difference(before, after, ({ links }) => links),
    painPoints: difference(before, after, ({ painPoints }) => painPoints),
    isSame: equal(before, { ...after, createdAt, updatedAt }),
  }
}
