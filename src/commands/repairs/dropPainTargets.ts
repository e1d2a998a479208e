import type { Draft } from 'immer'
import type { Blueprint } from '../../model/blueprint'
import type { Gone } from './dropMentions'

/** Takes gone steps, links, lanes and phases from the targets of pain points. One without target stays, unplaced. */
export function dropPainTargets(blueprint: Draft<Blueprint>, gone: Gone): void {
  for (const painPoint of Object.values(blueprint.painPoints)) {
    const kept = painPoint.targets.filter(({ type, id }) => !gone[type]?.has(id))
    if (kept.length < painPoint.targets.length) painPoint.targets = kept
  }
}
