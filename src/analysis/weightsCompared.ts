import type { ElementWeights } from '../model/elements'
import type { BlueprintId } from '../model/id'
import { inOrder } from '../model/ordered'
import type { Project } from '../model/project'
import { PRESET_WEIGHTS, type WeightPreset } from '../model/weights/weightPresets'

/** One service among those compared. */
export type WeighedService =
  | { readonly type: 'blueprint'; readonly id: BlueprintId; readonly name: string; readonly weights: ElementWeights }
  | { readonly type: 'preset'; readonly preset: WeightPreset; readonly weights: ElementWeights }

/**
 * Weights side by side [A46]: the presets asked for, the other blueprints of the project that are weighed, and last the blueprint
 * in question. What is not weighed is left out.
 */
export function weightsCompared(
  { blueprints }: Pick<Project, 'blueprints'>,
  current: BlueprintId,
  presets: readonly WeightPreset[],
): WeighedService[] {
  const weighed = inOrder(blueprints).flatMap(({ id, name, elements: { weights } }) =>
    weights ? [{ type: 'blueprint' as const, id, name, weights }] : [],
  )
  return [
    ...presets.map((preset) => ({ type: 'preset' as const, preset, weights: PRESET_WEIGHTS[preset] })),
    ...weighed.filter(({ id }) => id !== current),
    ...weighed.filter(({ id }) => id === current),
  ]
}
