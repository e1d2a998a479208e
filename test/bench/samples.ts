import type { App } from './bounds'
import { median } from './statistics'

/** Measured values, by app, size and measure; one of each run. Size 0 is the empty page. */
export interface Samples {
  add(app: App, size: number, measure: string, value: number): void
  /** The median over the runs; NaN where nothing was measured. */
  median(app: App, size: number, measure: string): number
  /** Whether an app was measured in this at all. */
  has(app: App, size: number, measure: string): boolean
}

export function createSamples(): Samples {
  const values = new Map<string, number[]>()
  const at = (...key: readonly [App, number, string]): number[] => values.get(key.join(' ')) ?? []
  return {
    add: (app, size, measure, value) => values.set([app, size, measure].join(' '), [...at(app, size, measure), value]),
    median: (...key) => median(at(...key)),
    has: (...key) => at(...key).length > 0,
  }
}
