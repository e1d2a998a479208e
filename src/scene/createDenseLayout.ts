import type { Blueprint } from '../model/blueprint'
import { createLayout } from './createLayout'
import { DENSITIES, type Density } from './density'
import { keptScenes } from './keptScenes'
import type { LayoutOptions } from './layoutOptions'
import { scaleScene } from './scaleScene'
import type { Scene } from './scene'

export interface DenseLayoutOptions extends Omit<LayoutOptions, 'metrics'> {
  /** `desk` by default; exports use that one, whatever the screen shows. */
  readonly density?: Density
}

/** Layout with a memory [S18], for a desk or for the wall of a workshop [S19]. */
export function createDenseLayout(): (blueprint: Blueprint, options: DenseLayoutOptions) => Scene {
  const layout = createLayout()
  return (blueprint, { density = 'desk', ...options }) => {
    const { metrics, scale } = DENSITIES[density]
    const complete = { ...options, metrics }
    const scene = layout(blueprint, complete)
    keptScenes.keep(blueprint, complete, scene)
    return scaleScene(scene, scale)
  }
}
