import { asId } from '../../src/model/id'
import type { LaneRole } from '../../src/model/lane'
import type {
  Face,
  Family,
  Scene,
  SceneBadge,
  SceneCard,
  SceneLane,
  SceneRoute,
  SceneText,
  Silhouette,
  StageLight,
} from '../../src/scene/scene'

/** One line of text, placed by hand. */
export const textAt = (text: string, x: number, y: number, sizePx = 12, face: Face = 'body'): SceneText => ({
  text,
  x,
  y,
  sizePx,
  face,
  anchor: 'start',
})

const SILHOUETTES: Readonly<Record<Family, Silhouette>> = {
  evidence: 'folded',
  customer: 'solid',
  'front-people': 'round',
  'front-technology': 'screen',
  backstage: 'round',
  support: 'double',
}

/** A card with a title of one line. */
export function cardAt(id: string, family: Family, x: number, y: number, more: Partial<SceneCard> = {}): SceneCard {
  return {
    id: asId(id),
    lane: asId(`lane-${family}`),
    column: asId('column-1'),
    family,
    light: family === 'support' ? 4 : family === 'backstage' ? 3 : family === 'customer' ? 1 : 2,
    silhouette: SILHOUETTES[family],
    box: { x, y, width: 108, height: 60 },
    lines: [textAt(`Title of ${id}`, x + 8, y + 18)],
    clamped: false,
    time: null,
    hatch: null,
    image: null,
    badges: [],
    ...more,
  }
}

export const painBadge = (number: number, severity: 1 | 2 | 3 | 4, x: number, y: number): SceneBadge => ({
  kind: 'pain',
  painPoint: asId(`pain-${number}`),
  number,
  severity,
  box: { x, y, width: 20, height: 20 },
})

/** A route down one column, from a card to the card below. */
export function routeAt(id: string, points: SceneRoute['points'], more: Partial<SceneRoute> = {}): SceneRoute {
  return {
    id: asId(id),
    kind: 'interaction',
    from: asId('step-a'),
    to: asId('step-b'),
    points,
    startHead: false,
    endHead: true,
    tie: false,
    beads: [],
    label: null,
    badges: [],
    ...more,
  }
}

const laneAt = (role: LaneRole, family: Family | null, light: StageLight, y: number, height: number): SceneLane => ({
  id: asId(`lane-${role}`),
  role,
  family,
  light,
  box: { x: 0, y, width: 420, height },
  title: [textAt(`Lane ${role}`, 34, y + 40, 12.5, 'strong')],
  subtitle: [],
  glyph: family ? { x: 10, y: y + 30, width: 18, height: 14 } : null,
})

/** A small scene that holds one of nearly everything: two lanes, a line, two cards, a route with a bead, emotion, time. */
export function handMadeScene(): Scene {
  return {
    blueprint: asId('blueprint-1'),
    language: 'en',
    size: { width: 420, height: 560 },
    frame: { headerWidth: 128, headerHeight: 46 },
    phases: [
      {
        id: asId('phase-1'),
        box: { x: 128, y: 0, width: 146, height: 46 },
        title: [textAt('Aware', 138, 20)],
        summary: null,
      },
      {
        id: asId('phase-2'),
        box: { x: 274, y: 0, width: 146, height: 46 },
        title: [textAt('Use', 284, 20)],
        summary: textAt('45 min, 25 waiting', 284, 36, 10.5),
      },
    ],
    columns: [],
    lanes: [
      laneAt('customer', 'customer', 1, 46, 92),
      laneAt('frontstage-people', 'front-people', 2, 164, 92),
      laneAt('emotion', null, 0, 256, 134),
      laneAt('time', null, 0, 390, 96),
      laneAt('notes', null, 0, 486, 74),
    ],
    lines: [
      {
        kind: 'interaction',
        y: 151,
        bandHeight: 26,
        fromX: 0,
        toX: 420,
        label: textAt('Line of interaction', 12, 155, 11, 'strong'),
        labelBox: { x: 6, y: 143, width: 122, height: 16 },
      },
    ],
    cards: [
      cardAt('step-a', 'customer', 140, 62, {
        time: textAt('25 / 60 min', 148, 104, 10.5),
        hatch: { x: 148, y: 110, width: 92, height: 4.5 },
        badges: [painBadge(4, 4, 200, 52), { kind: 'wait', box: { x: 226, y: 52, width: 24, height: 20 } }],
      }),
      cardAt('step-b', 'front-people', 140, 180, {
        badges: [{ kind: 'fail', box: { x: 232, y: 170, width: 20, height: 20 } }],
      }),
    ],
    routes: [
      routeAt(
        'link-1',
        [
          { x: 194, y: 122 },
          { x: 194, y: 180 },
        ],
        {
          startHead: true,
          beads: [{ x: 194, y: 151, line: 'interaction' }],
          label: { box: { x: 198, y: 160, width: 30, height: 12 }, text: textAt('asks', 198, 169, 11) },
        },
      ),
    ],
    emotions: [
      {
        lane: asId('lane-emotion'),
        plot: { x: 128, y: 256, width: 292, height: 134 },
        zeroY: 320,
        points: [
          { x: 194, y: 290, step: asId('step-a'), value: 1, strong: false },
          { x: 340, y: 360, step: asId('step-b'), value: -2, strong: true },
        ],
        quotes: [
          {
            step: asId('step-b'),
            lines: [textAt('“It was meant to help us.”', 260, 284, 13.5, 'voice')],
            box: { x: 260, y: 272, width: 150, height: 16 },
            leader: [
              { x: 340, y: 290 },
              { x: 340, y: 352 },
            ],
          },
        ],
        scale: [textAt('+ pleased', 134, 272, 11), textAt('− upset', 134, 384, 11)],
      },
    ],
    times: [
      {
        lane: asId('lane-time'),
        plot: { x: 128, y: 390, width: 292, height: 96 },
        rules: [{ y: 420, label: textAt('1 h', 134, 424, 11) }],
        dots: [
          {
            step: asId('step-a'),
            x: 194,
            typicalY: 440,
            maximumY: 424,
            waiting: true,
            label: textAt('25 min', 204, 444, 11, 'strong'),
          },
        ],
      },
    ],
    cells: [
      {
        lane: asId('lane-notes'),
        column: asId('column-1'),
        box: { x: 140, y: 490, width: 108, height: 60 },
        lines: [textAt('Ask the crew', 140, 504)],
      },
    ],
    markers: [painBadge(7, 2, 260, 10)],
  }
}
