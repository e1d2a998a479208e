import { formatDurationPair } from '../model/duration'
import { glossary } from '../model/glossary'
import { drawBadge } from '../scene/drawing/drawBadge'
import { drawGlyph } from '../scene/drawing/drawGlyph'
import { drawLine } from '../scene/drawing/drawLine'
import { type DrawnRoute, drawRoute } from '../scene/drawing/drawRoute'
import type { Family, Scene, SceneBadge, SceneLineKind } from '../scene/scene'
import type { Shape } from '../scene/shape'
import { textWidth } from '../scene/text/measure'
import { SMALL, setLine } from './panel'
import { posterWords } from './posterWords'

/** One symbol and what it means. `draw` draws it from `x` to the right, around the height `middle`. */
export interface LegendEntry {
  readonly symbolWidth: number
  readonly label: string
  /** The symbol is a text, which other labels need not line up with. */
  readonly sample?: true
  draw(x: number, middle: number): readonly Shape[]
}

const FAMILIES: readonly Family[] = ['evidence', 'customer', 'front-people', 'front-technology', 'backstage', 'support']
const LINES: readonly SceneLineKind[] = ['interaction', 'visibility', 'internal', 'order-penetration', 'implementation']
const MARKS = ['fail', 'wait', 'decision', 'truth'] as const
const GLYPH = 18
const MARK = 20
const MARK_SCALE = 0.84
const STROKE = 46
const LINE_SCALE = 0.9

const family = (which: Family, label: string): LegendEntry => ({
  symbolWidth: GLYPH,
  label,
  draw: (x, middle) => drawGlyph(which, { x, y: middle - 7, width: GLYPH, height: 14 }),
})

const mark = (kind: (typeof MARKS)[number], label: string): LegendEntry => ({
  symbolWidth: MARK,
  label,
  draw: (x, middle) =>
    drawBadge({ kind, box: { x, y: middle, width: MARK, height: 0 } }, { scale: MARK_SCALE, family: 'front-people' }),
})

const line = (kind: SceneLineKind, label: string): LegendEntry => ({
  symbolWidth: STROKE,
  label,
  draw: (x, middle) =>
    drawLine({ kind, fromX: x, toX: x + STROKE, y: middle - (kind === 'visibility' ? 2 : 0) }, LINE_SCALE),
})

const route = (label: string, look: Partial<DrawnRoute>, bead = false): LegendEntry => ({
  symbolWidth: STROKE,
  label,
  draw: (x, middle) =>
    drawRoute({
      kind: 'sequence',
      points: [
        { x, y: middle },
        { x: x + STROKE, y: middle },
      ],
      startHead: false,
      endHead: false,
      tie: false,
      beads: bead ? [{ x: x + STROKE / 2, y: middle, line: 'interaction' }] : [],
      label: null,
      badges: [],
      ...look,
    }),
})

const waitingDot = (label: string): LegendEntry => ({
  symbolWidth: MARK,
  label,
  draw: (x, middle) => [
    { type: 'circle', cx: x + MARK / 2, cy: middle, r: 5, fill: 'surface', stroke: { paint: 'ink', width: 1.75 } },
  ],
})

const sample = (text: string, label: string): LegendEntry => ({
  symbolWidth: textWidth(text, SMALL.sizePx, SMALL.face),
  sample: true,
  label,
  draw: (x, middle) => [setLine(text, x, middle - SMALL.linePx / 2, { ...SMALL, fill: 'ink-3' })],
})

/**
 * The entries of a legend in three groups: who acts; lines and links; marks and times. Only symbols that occur in the
 * scene are explained.
 */
export function legendEntries(scene: Scene): LegendEntry[][] {
  const { cards, routes, lines, times, markers, language } = scene
  const terms = glossary(language)
  const badges: readonly SceneBadge[] = [...[...cards, ...routes].flatMap((part) => part.badges), ...markers]
  const when = (occurs: boolean, entry: () => LegendEntry): LegendEntry[] => (occurs ? [entry()] : [])
  return [
    FAMILIES.filter((which) => cards.some((card) => card.family === which)).map((which) =>
      family(which, terms.families[which]),
    ),
    [
      ...LINES.filter((kind) => lines.some((each) => each.kind === kind)).map((kind) =>
        line(kind, posterWords(language).lines[kind]),
      ),
      ...when(
        routes.some((each) => each.beads.length > 0),
        () => route(terms.legend.handoff, {}, true),
      ),
      ...when(
        routes.some((each) => each.startHead && each.endHead),
        () => route(terms.legend.twoWay, { startHead: true, endHead: true }),
      ),
      ...when(
        routes.some((each) => each.tie),
        () => route(terms.linkKinds.evidence, { kind: 'evidence', tie: true }),
      ),
      ...(['information', 'exception'] as const).flatMap((kind) =>
        when(
          routes.some((each) => each.kind === kind),
          () => route(terms.linkKinds[kind], { kind, endHead: true }),
        ),
      ),
    ],
    [
      ...MARKS.filter((kind) => badges.some((badge) => badge.kind === kind)).map((kind) =>
        mark(kind, terms.marks[kind]),
      ),
      ...when(
        times.some(({ dots }) => dots.some((dot) => dot.waiting)),
        () => waitingDot(terms.legend.waiting),
      ),
      ...when(
        cards.some((card) => card.time?.text.includes('/')),
        () => sample(formatDurationPair(5, 30, language) ?? '', terms.legend.typicalMaximum),
      ),
    ],
  ]
}
