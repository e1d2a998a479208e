/**
 * Slides: what one shows, as native shapes that can be edited.
 *
 * A slide of a blueprint is drawn from the same scene as the canvas: each step is a form with its words inside, grouped
 * with its marks; each link that turns twice at most is a connector glued to its steps, the others are drawn lines.
 */
import type { Chart } from '../../charts/chart'
import { routeStroke } from '../../scene/drawing/drawRoute'
import { sheetParts } from '../../scene/drawing/drawSheet'
import type { Part } from '../../scene/drawing/part'
import type { Scene, SceneRoute } from '../../scene/scene'
import type { Shape } from '../../scene/shape'
import { cardXml } from './cardXml'
import { connectorXml } from './connectorXml'
import { type Placing, SLIDE_PX } from './emu'
import { drawnXml, groupXml, type SlideContext } from './shapeXml'

/** Room for a picture below the title of a slide, in CSS pixels. */
export const CONTENT_PX = { x: 40, y: 92, width: SLIDE_PX.width - 80, height: SLIDE_PX.height - 124 } as const
/** Pictures are not blown up beyond this; a slide of two steps stays in proportion with the others. */
const MOST_SCALE = 1.6

/** A picture in the middle of the room for content, as large as it fits. */
export function placeInContent(width: number, height: number): Placing {
  const scale = Math.min(MOST_SCALE, CONTENT_PX.width / width, CONTENT_PX.height / height)
  return {
    x: CONTENT_PX.x + (CONTENT_PX.width - width * scale) / 2,
    y: CONTENT_PX.y + (CONTENT_PX.height - height * scale) / 2,
    scale,
  }
}

/** What is said of a scene's steps: whole titles, since the other program breaks lines itself. */
export type TitleOf = (step: string) => string

const shapesXml = (shapes: readonly Shape[], placing: Placing, context: SlideContext): string =>
  shapes.map((shape) => drawnXml(shape, placing, context)).join('')

const NAMES: Readonly<Record<string, string>> = {
  phases: 'Phases',
  rules: 'Rules',
  markers: 'Markers',
  'line-names': 'Names of the lines',
}

const partXml = ({ id, label, shapes }: Part, placing: Placing, context: SlideContext): string =>
  groupXml(label || NAMES[id] || id, label, shapesXml(shapes, placing, context), context.nextId())

interface Linked {
  readonly ids: ReadonlyMap<string, number>
  readonly scene: Scene
  readonly titleOf: TitleOf
  readonly placing: Placing
}

/** A link: glued where it can be, with its beads, label and markers on top. */
function routeXml(route: SceneRoute, { label, shapes }: Part, linked: Linked, context: SlideContext): string {
  const { ids, scene, placing } = linked
  const cardOf = (step: string) => scene.cards.find(({ id }) => id === step)
  const [from, to] = [cardOf(route.from), cardOf(route.to)]
  const [fromId, toId] = [ids.get(route.from), ids.get(route.to)]
  const id = context.nextId()
  const connector =
    from && to && fromId !== undefined && toId !== undefined
      ? connectorXml(
          route,
          { from: { shapeId: fromId, box: from.box }, to: { shapeId: toId, box: to.box } },
          { id, name: label, stroke: routeStroke(route), placing },
        )
      : null
  if (connector === null) return partXml({ id: route.id, label, shapes }, placing, context)
  const heads = Number(route.startHead) + Number(route.endHead)
  return connector + shapesXml(shapes.slice(1 + heads), placing, context)
}

/** A blueprint's scene as native shapes. */
export function sceneXml(scene: Scene, titleOf: TitleOf, placing: Placing, context: SlideContext): string {
  const ids = new Map(scene.cards.map(({ id }) => [id as string, context.nextId()]))
  const linked: Linked = { ids, scene, titleOf, placing }
  const cards = new Map(scene.cards.map((card) => [`card-${card.id}`, card]))
  const routes = new Map(scene.routes.map((route) => [`link-${route.id}`, route]))
  return sheetParts(scene, { chip: 'surface' })
    .map((part) => {
      const card = cards.get(part.id)
      const id = card && ids.get(card.id)
      if (card && id !== undefined) {
        return cardXml(card, id, { title: titleOf(card.id), description: part.label }, placing, context)
      }
      const route = routes.get(part.id)
      return route ? routeXml(route, part, linked, context) : partXml(part, placing, context)
    })
    .join('')
}

/** A chart as native shapes, in the middle of the slide. */
export const chartXml = ({ widthPx, heightPx, shapes }: Chart, title: string, context: SlideContext): string =>
  groupXml(title, title, shapesXml(shapes, placeInContent(widthPx, heightPx), context), context.nextId())
