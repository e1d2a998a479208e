import type { CrosshairRule, Quadrant } from '../../analysis/crosshair'
import type { Element } from '../../model/painPoint'

/** Words of the figures of the four elements; one area of the message catalogs satisfies them. */
export interface ElementChartWords {
  readonly elements: Readonly<Record<Element, string>>
  readonly importance: string
  readonly performance: string
  readonly lineOfVisibility: string
  readonly seen: string
  readonly unseen: string
  /** Kinds of markers: in front of the line of visibility, and behind it. */
  readonly visible: string
  readonly hidden: string
  readonly shortfallAbove: (points: string) => string
  readonly scaleFromTo: (low: string, high: string) => string
  readonly quadrants: Readonly<Record<Quadrant, string>>
  readonly crosshairAt: (rule: CrosshairRule, importance: string, performance: string) => string
  readonly withoutLabel: (count: number) => string
  readonly unrated: (count: number) => string
  readonly step: string
  readonly stepsServed: (served: number, all: number) => string
  readonly nobodyNamed: string
  readonly somebodyNamed: string
  readonly linkedShortfall: string
}
