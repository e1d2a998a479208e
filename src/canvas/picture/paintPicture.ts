/**
 * The picture: the diagram on one 2D canvas, for whenever cards are not elements: from afar, and while the zoom changes.
 *
 * It draws the shapes that elements and exports draw, as far as they are near the view, in the notification with which
 * React Flow moves its own layer. So a frame costs the same for a hundred steps and for thousands.
 */
import type { Box } from '../../geometry/box'
import type { LinkId, StepId } from '../../model/id'
import { drawCard } from '../../scene/drawing/drawCard'
import { groundAt } from '../../scene/drawing/drawLaneGround'
import { drawRoute } from '../../scene/drawing/drawRoute'
import type { Scene, SceneCard, SceneRoute } from '../../scene/scene'
import type { Shape } from '../../scene/shape'
import { summaryCard } from '../../scene/summaryCard'
import { DIM, isLitCard, isLitRoute, type LitParts } from '../lit'
import { indexOf } from '../sceneIndex'
import { detailAt, summaryTextPx } from '../view/detail'
import type { Size } from '../view/fit'
import { toScene, type View } from '../view/view'
import { paintFarCards, paintFarHighlight, paintFarMarks, paintFarRoutes } from './paintFar'
import { paintShapes } from './paintShapes'
import type { Pens } from './pens'
import { visibleGround } from './visibleGround'

export interface PictureState {
  readonly scene: Scene
  readonly titleOf: (id: StepId) => string
  /** Links that belong to the selection. */
  readonly highlighted: ReadonlySet<LinkId>
  /** Cards that are in the hand: faint where they stood. */
  readonly lifted: ReadonlySet<StepId>
  /** What a study speaks of: all else is dimmed. */
  readonly lit: LitParts | null
  readonly pens: Pens
}

const FAINT = 0.32

/** Shapes of a card or a route, kept as long as it lives; `key` says what else they depend on. */
interface Kept {
  readonly key: string | number
  readonly shapes: readonly Shape[]
}

const kept = new WeakMap<object, Kept>()

function shapesOf(owner: object, key: string | number, draw: () => Shape[]): readonly Shape[] {
  const known = kept.get(owner)
  if (known && known.key === key) return known.shapes
  const shapes = draw()
  kept.set(owner, { key, shapes })
  return shapes
}

function cardShapes(scene: Scene, card: SceneCard, title: string, zoom: number): readonly Shape[] {
  if (detailAt(zoom, scene.scale) === 'full') return shapesOf(card, 'full', () => drawCard(card))
  const sizePx = summaryTextPx(zoom)
  return shapesOf(card, sizePx, () => drawCard(summaryCard(card, title, sizePx)))
}

function routeShapes(scene: Scene, route: SceneRoute, highlighted: boolean): readonly Shape[] {
  return shapesOf(route, highlighted ? 'selected' : 'plain', () =>
    drawRoute(route, {
      ground: route.label ? groundAt(scene, route.label.text.y) : 'surface',
      ...(highlighted ? { highlight: 'selected' as const } : {}),
    }),
  )
}

/** What the view shows of the scene. */
function shownBox(view: View, size: Size): Box {
  const from = toScene(view, { x: 0, y: 0 })
  return { ...from, width: size.width / view.zoom, height: size.height / view.zoom }
}

/** The ground is the same for many frames: kept for a box that is wider than the view. */
interface KeptGround {
  readonly scene: Scene
  readonly near: Box
  readonly shapes: readonly Shape[]
}

let ground: KeptGround | null = null

function groundNear(scene: Scene, shown: Box): readonly Shape[] {
  const fits =
    ground &&
    ground.scene === scene &&
    ground.near.x <= shown.x &&
    ground.near.x + ground.near.width >= shown.x + shown.width &&
    ground.near.width < 8 * shown.width
  if (ground && fits) return ground.shapes
  const near = { x: shown.x - shown.width, y: 0, width: 3 * shown.width, height: scene.size.height }
  ground = { scene, near, shapes: visibleGround(scene, near) }
  return ground.shapes
}

/** Draws what a view shows. `context` is scaled to CSS pixels of the canvas element, and clear. */
export function paintPicture(context: CanvasRenderingContext2D, state: PictureState, view: View, size: Size): void {
  const { scene, pens, lifted } = state
  const { zoom } = view
  const shown = shownBox(view, size)
  const index = indexOf(scene)
  const cards = index.cardsNear(shown)
  const routes = index.routesNear(shown)
  const isFar = detailAt(zoom, scene.scale) === 'far'
  context.save()
  context.translate(view.x, view.y)
  context.scale(zoom, zoom)
  context.fontKerning = 'none'
  paintShapes(context, groundNear(scene, shown), pens, zoom)
  if (isFar) {
    const { lit } = state
    const isShown = (card: SceneCard): boolean => !lifted.has(card.id)
    if (lit) {
      context.globalAlpha = DIM
      const others = cards.filter((card) => isShown(card) && !isLitCard(lit, card))
      paintFar(context, { cards: others, routes: routes.filter((route) => !isLitRoute(lit, route)) }, state, zoom)
      context.globalAlpha = 1
    }
    const shownCards = lit || lifted.size > 0 ? cards.filter((card) => isShown(card) && isLitCard(lit, card)) : cards
    const shownRoutes = lit ? routes.filter((route) => isLitRoute(lit, route)) : routes
    paintFar(context, { cards: shownCards, routes: shownRoutes }, state, zoom)
  } else paintNear(context, { cards, routes }, state, zoom)
  context.restore()
}

interface Painted {
  readonly cards: readonly SceneCard[]
  readonly routes: readonly SceneRoute[]
}

/** Strokes, boxes and dots, many of one kind in one path. */
function paintFar(
  context: CanvasRenderingContext2D,
  { cards, routes }: Painted,
  state: PictureState,
  zoom: number,
): void {
  const { pens, highlighted } = state
  const plain = highlighted.size === 0 ? routes : routes.filter(({ id }) => !highlighted.has(id))
  const chosen = highlighted.size === 0 ? [] : routes.filter(({ id }) => highlighted.has(id))
  paintFarRoutes(context, plain, pens, zoom)
  paintFarHighlight(context, chosen, pens, zoom)
  paintFarCards(context, cards, pens, zoom)
  const badges = [...cards, ...routes].flatMap((part) => part.badges)
  paintFarMarks(context, badges, pens, zoom)
}

/** The shapes that elements are made of, those of the selection over the others. */
function paintNear(
  context: CanvasRenderingContext2D,
  { cards, routes }: Painted,
  state: PictureState,
  zoom: number,
): void {
  const { scene, pens, highlighted, lifted, lit } = state
  for (const isChosen of [false, true]) {
    for (const route of routes) {
      if (highlighted.has(route.id) !== isChosen) continue
      context.globalAlpha = isLitRoute(lit, route) ? 1 : DIM
      paintShapes(context, routeShapes(scene, route, isChosen), pens, zoom)
    }
  }
  for (const card of cards) {
    context.globalAlpha = lifted.has(card.id) ? FAINT : isLitCard(lit, card) ? 1 : DIM
    paintShapes(context, cardShapes(state.scene, card, state.titleOf(card.id), zoom), pens, zoom)
  }
}
