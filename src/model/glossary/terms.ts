import type { BlueprintState, NotationProfile } from '../blueprint'
import type { Research } from '../field'
import type { LaneRole } from '../lane'
import type { LinkKind } from '../link'
import type { Channel, StepKind } from '../step'

/** Names of the lines that part lanes. */
export type LineName = 'interaction' | 'visibility' | 'internal' | 'order-penetration' | 'implementation'

/** Who acts, as the legend names them. */
export type FamilyName = 'evidence' | 'customer' | 'front-people' | 'front-technology' | 'backstage' | 'support'

export type MarkName = 'fail' | 'wait' | 'decision' | 'truth'

export type Severity = 1 | 2 | 3 | 4

/** Symbols of units of time, set after a number and a space. */
export interface DurationUnits {
  readonly second: string
  readonly minute: string
  readonly hour: string
  readonly day: string
}

/** The words that a diagram itself shows, in one language. Words of the interface live in `i18n`. */
export interface Terms {
  readonly lines: Readonly<Record<LineName, string>>
  /** Default title and subtitle of a lane. */
  readonly lanes: Readonly<Record<LaneRole, { readonly title: string; readonly subtitle: string }>>
  readonly families: Readonly<Record<FamilyName, string>>
  readonly marks: Readonly<Record<MarkName, string>>
  readonly states: Readonly<Record<BlueprintState, string>>
  readonly profiles: Readonly<Record<NotationProfile, string>>
  readonly linkKinds: Readonly<Record<LinkKind, string>>
  readonly stepKinds: Readonly<Record<StepKind, string>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly research: Readonly<Record<Research, string>>
  /** Ends of the emotion scale, with their sign. */
  readonly emotion: { readonly pleased: string; readonly upset: string }
  readonly units: DurationUnits
  /** What a phase says under its title. */
  readonly phase: {
    /** "4 h, all waiting" */
    readonly allWaiting: (total: string) => string
    /** "45 min, 25 waiting": the waiting part comes with its unit or without. */
    readonly waiting: (total: string, waiting: string) => string
    /** "21 d, 99.9 % waiting" */
    readonly waitingShare: (total: string, percent: string) => string
  }
  readonly legend: {
    readonly title: string
    readonly handoff: string
    /** Explains "5 / 30 min". */
    readonly typicalMaximum: string
    readonly waiting: string
    readonly twoWay: string
    readonly painPoints: string
    /** Heading of the key to the numbered markers. */
    readonly painKey: string
  }
  readonly titleBlock: {
    readonly state: string
    readonly version: string
    readonly date: string
    readonly owner: string
    readonly evidence: string
    readonly sheet: string
    readonly scenario: string
    readonly segment: string
    /** Said where a figure was invented to make an example complete. */
    readonly illustrative: string
  }
  readonly facts: {
    readonly customerTime: string
    readonly ofWhichWaiting: string
    readonly failPoints: string
    readonly waitPoints: string
    readonly painPoints: string
    readonly handoffs: string
    readonly steps: string
  }
}
