import type { WeighedService } from '../../analysis/weightsCompared'
import type { NamedWeights } from '../../charts/elements/weightsComparisonChart'
import type { CatalogArea } from '../../i18n/catalog'
import type { BlueprintId } from '../../model/id'

import type { WeightPreset } from '../../model/weights/weightPresets'

/** Presets compared until somebody chooses: the three that the method names. */
export const COMPARED_PRESETS: readonly WeightPreset[] = ['dentist', 'cinema', 'phoneOrder']

/** Services to be compared under the names that people know them by. */
export const comparedServices = (
  services: readonly WeighedService[],
  current: BlueprintId,
  words: CatalogArea<'elements'>,
): NamedWeights[] =>
  services.map((service) => {
    const isCurrent = service.type === 'blueprint' && service.id === current
    const name = service.type === 'preset' ? words.presetNames[service.preset] : service.name
    return { name: isCurrent ? words.thisBlueprint : name, weights: service.weights, isCurrent }
  })
