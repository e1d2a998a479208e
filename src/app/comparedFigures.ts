import { blueprintCounts } from '../analysis/blueprintCounts'
import { journeyTime, waitingShare } from '../analysis/journeyTime'
import { lineCrossings } from '../analysis/lineCrossings'
import type { Catalog } from '../i18n/catalog'
import type { Blueprint } from '../model/blueprint'
import { formatDuration } from '../model/duration'
import { inOrder } from '../model/ordered'
import type { Project } from '../model/project'
import { formatShare } from '../ui/formatShare'

/** What is not known is shown as not known. */
const UNKNOWN = '–'

/** Figures of the first blueprint of each state, each row led by the figure's name. */
export interface ComparedFigures {
  readonly sides: readonly [asIs: Blueprint, toBe: Blueprint]
  readonly rows: readonly (readonly string[])[]
}

/** As-is beside to-be in figures; null unless the project has both. */
export function comparedFigures(project: Project, words: Catalog): ComparedFigures | null {
  const all = inOrder(project.blueprints)
  const [asIs, toBe] = (['as-is', 'to-be'] as const).map((state) => all.find((one) => one.state === state))
  if (!asIs || !toBe) return null
  const facts = [asIs, toBe].map((blueprint) => {
    const counts = blueprintCounts(blueprint)
    const time = journeyTime(blueprint)
    const share = waitingShare(time)
    return {
      steps: String(counts.steps),
      handoffs: String(lineCrossings(blueprint).total),
      time: time.totalMinutes === null ? UNKNOWN : formatDuration(time.totalMinutes, project.language),
      waiting: share === null ? UNKNOWN : formatShare(share, project.language),
      failPoints: String(counts.failPoints),
      painPoints: String(counts.painPoints),
    }
  })
  const names = words.deck.rows
  const keys = ['steps', 'handoffs', 'time', 'waiting', 'failPoints', 'painPoints'] as const
  return { sides: [asIs, toBe], rows: keys.map((key) => [names[key], ...facts.map((fact) => fact[key])]) }
}
