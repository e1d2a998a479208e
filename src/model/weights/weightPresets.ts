import type { ElementWeights } from '../elements'

/** Services whose elements weigh differently; the method names them and publishes no figures. */
export const WEIGHT_PRESETS = ['dentist', 'cinema', 'phoneOrder', 'airline', 'restaurant', 'bank'] as const
export type WeightPreset = (typeof WEIGHT_PRESETS)[number]

/**
 * Weights to begin with, in per cent. All are illustrative: the textbook chapter on the four elements says that they weigh
 * differently at the dentist, in a cinema and in an order by telephone, and gives no number. Whoever takes one sets his own.
 */
export const PRESET_WEIGHTS: Readonly<Record<WeightPreset, ElementWeights>> = {
  dentist: { staff: 45, facilities: 25, customers: 5, process: 25 },
  cinema: { staff: 10, facilities: 50, customers: 20, process: 20 },
  phoneOrder: { staff: 35, facilities: 5, customers: 0, process: 60 },
  airline: { staff: 25, facilities: 30, customers: 15, process: 30 },
  restaurant: { staff: 30, facilities: 25, customers: 20, process: 25 },
  bank: { staff: 35, facilities: 15, customers: 5, process: 45 },
}
