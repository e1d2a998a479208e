import type { Blueprint } from '../model/blueprint'
import type { LaneId } from '../model/id'
import type { LayoutOptions } from './layoutOptions'
import { DESK } from './metrics'
import type { Scene } from './scene'

interface Kept {
  readonly options: LayoutOptions
  readonly scene: Scene
}

const kept = new WeakMap<Blueprint, Kept>()

const NONE: ReadonlySet<LaneId> = new Set()

const sameLanes = (a = NONE, b = NONE): boolean => a.size === b.size && [...a].every((lane) => b.has(lane))

const agree = (blueprint: Blueprint, a: LayoutOptions, b: LayoutOptions): boolean =>
  a.language === b.language &&
  (a.metrics ?? DESK) === (b.metrics ?? DESK) &&
  (a.whole ?? blueprint) === (b.whole ?? blueprint) &&
  sameLanes(a.hiddenLanes, b.hiddenLanes)

/**
 * The scenes that are on the screen, by their blueprint: what is exported is what was seen, courses that layout has kept
 * from before included, and it is not laid out a second time. The last one of each blueprint is kept, as long as that lives.
 */
export const keptScenes = {
  keep(blueprint: Blueprint, options: LayoutOptions, scene: Scene): void {
    kept.set(blueprint, { options, scene })
  },
  /** The scene of a blueprint, if it was laid out with these options. */
  find(blueprint: Blueprint, options: LayoutOptions): Scene | undefined {
    const known = kept.get(blueprint)
    return known && agree(blueprint, known.options, options) ? known.scene : undefined
  },
}
