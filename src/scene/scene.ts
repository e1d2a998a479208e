/**
 * The scene: what a blueprint looks like, decided to the last line break.
 *
 * `layout` turns a blueprint into a scene without touching a DOM, so that the canvas, every exporter and the tests
 * see one picture. A scene is semantic (cards, lanes, routes) and geometric (boxes, baselines, polylines); colours
 * are names of paints. `drawing` turns its parts into shapes, which a canvas element or an SVG writer draws as they are.
 *
 * Units: CSS pixels at zoom 1; origin at the top left of the whole sheet, y down. The sheet holds the phase band at
 * the top (`frame.headerHeight`) and the lane headers on the left (`frame.headerWidth`); cards stand right of and
 * below them.
 */
import type { Box } from '../geometry/box'
import type { Point } from '../geometry/point'
import type { BlueprintId, ColumnId, ImageId, LaneId, LinkId, PainPointId, PhaseId, StepId } from '../model/id'
import type { LaneRole } from '../model/lane'
import type { LinkKind } from '../model/link'
import type { DiagramLanguage } from '../model/project'

/** Who acts: decides border colour and silhouette. */
export type Family = 'evidence' | 'customer' | 'front-people' | 'front-technology' | 'backstage' | 'support'

/** How much the customer sees of a lane: 1 lit … 4 dark; 0 for data lanes. */
export type StageLight = 0 | 1 | 2 | 3 | 4

/** A bundled face. `body` 500, `strong` 600, `voice` the serif of customers' words. */
export type Face = 'body' | 'strong' | 'voice'

/** One line of text, placed. `y` is the baseline. Nothing wraps it again. */
export interface SceneText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly sizePx: number
  readonly face: Face
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface SceneLane {
  readonly id: LaneId
  readonly role: LaneRole
  readonly family: Family | null
  readonly light: StageLight
  /** The whole row, header included. */
  readonly box: Box
  readonly title: readonly SceneText[]
  readonly subtitle: readonly SceneText[]
  /** Where the silhouette of the lane's cards is drawn in the header; null on data lanes. */
  readonly glyph: Box | null
}

export interface ScenePhase {
  readonly id: PhaseId
  /** The band at the top. The phase's ground is `box.x … box.x + box.width` through all lanes. */
  readonly box: Box
  readonly title: readonly SceneText[]
  /** Computed facts, such as "45 min, 25 waiting". */
  readonly summary: SceneText | null
}

export interface SceneColumn {
  readonly id: ColumnId
  readonly phase: PhaseId
  /** It stands for a whole phase that is folded. */
  readonly folded?: true
  /** From the header band to the bottom, gutters excluded: where cards of this column stand. */
  readonly box: Box
  /** The same with half of the gutter on either side: neighbouring slots touch. For hit tests and drop targets. */
  readonly slot: Box
  /** The column's own title, if it has one, in the lower part of the phase band. */
  readonly title: SceneText | null
}

export type SceneLineKind = 'interaction' | 'visibility' | 'internal' | 'order-penetration' | 'implementation'

export interface SceneLine {
  readonly kind: SceneLineKind
  /** The middle of the line; its band is `bandHeight` high. */
  readonly y: number
  readonly bandHeight: number
  readonly fromX: number
  readonly toX: number
  readonly label: SceneText
  /** The chip under the label. */
  readonly labelBox: Box
}

/** `pill`-less silhouettes of DESIGN-LANGUAGE.md: shape says who acts. */
export type Silhouette = 'folded' | 'solid' | 'round' | 'screen' | 'double' | 'pointed'

export type SceneBadge =
  | {
      readonly kind: 'pain'
      readonly painPoint: PainPointId
      readonly number: number
      readonly severity: 1 | 2 | 3 | 4
      readonly box: Box
    }
  | { readonly kind: 'fail' | 'wait' | 'decision' | 'truth'; readonly box: Box }

export interface SceneCard {
  readonly id: StepId
  readonly lane: LaneId
  readonly column: ColumnId
  readonly family: Family
  readonly light: StageLight
  readonly silhouette: Silhouette
  readonly box: Box
  readonly lines: readonly SceneText[]
  /** Whether the title was cut to fit its three lines (the last line then ends in an ellipsis). */
  readonly clamped: boolean
  /** "5 / 30 min" at the foot. */
  readonly time: SceneText | null
  /** The hatched band of a wait. */
  readonly hatch: Box | null
  readonly image: { readonly id: ImageId; readonly box: Box } | null
  /** Top right corner, outside the text, free of the ports. */
  readonly badges: readonly SceneBadge[]
}

export interface SceneRoute {
  readonly id: LinkId
  readonly kind: LinkKind
  readonly from: StepId
  readonly to: StepId
  /** Orthogonal polyline from the border of one card to the border of the other; no two equal neighbours, no collinear triples. */
  readonly points: readonly Point[]
  readonly startHead: boolean
  readonly endHead: boolean
  /** An evidence tie: thin, no head. */
  readonly tie: boolean
  /** Where the route crosses lines: one bead is one handoff. */
  readonly beads: readonly (Point & { readonly line: SceneLineKind })[]
  readonly label: { readonly box: Box; readonly text: SceneText } | null
  readonly badges: readonly SceneBadge[]
}

/** The emotion lane: one curve, its points, and the strongest quotes with leaders. */
export interface SceneEmotion {
  readonly lane: LaneId
  readonly plot: Box
  readonly zeroY: number
  readonly points: readonly (Point & { readonly step: StepId; readonly value: number; readonly strong: boolean })[]
  readonly quotes: readonly {
    readonly step: StepId
    readonly lines: readonly SceneText[]
    readonly box: Box
    readonly leader: readonly Point[] | null
  }[]
  readonly scale: readonly SceneText[]
}

/** The time lane: dot at the typical duration, tick at the maximum, on a logarithmic scale. */
export interface SceneTimes {
  readonly lane: LaneId
  readonly plot: Box
  readonly rules: readonly { readonly y: number; readonly label: SceneText }[]
  readonly dots: readonly {
    readonly step: StepId
    readonly x: number
    readonly typicalY: number
    readonly maximumY: number | null
    readonly waiting: boolean
    readonly label: SceneText
  }[]
}

/** Content of a metric or notes lane at one column. */
export interface SceneDataCell {
  readonly lane: LaneId
  readonly column: ColumnId
  readonly box: Box
  readonly lines: readonly SceneText[]
}

export interface Scene {
  readonly blueprint: BlueprintId
  readonly language: DiagramLanguage
  /** How much larger everything is than on a desk; 1 where absent. Coordinates have it in them already. */
  readonly scale?: number
  readonly size: { readonly width: number; readonly height: number }
  readonly frame: { readonly headerWidth: number; readonly headerHeight: number }
  readonly phases: readonly ScenePhase[]
  readonly columns: readonly SceneColumn[]
  readonly lanes: readonly SceneLane[]
  readonly lines: readonly SceneLine[]
  readonly cards: readonly SceneCard[]
  readonly routes: readonly SceneRoute[]
  readonly emotions: readonly SceneEmotion[]
  readonly times: readonly SceneTimes[]
  readonly cells: readonly SceneDataCell[]
  /** Markers of pain points that sit on lanes and phases. */
  readonly markers: readonly SceneBadge[]
}

/** A cell of the grid, for drop targets, keyboard focus and empty-cell affordances. */
export interface SceneCell {
  readonly lane: LaneId
  readonly column: ColumnId
  readonly box: Box
}
