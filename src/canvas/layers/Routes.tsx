import { memo, useMemo } from 'react'
import { useDocument } from '../../editor/EditorContext'
import type { Box } from '../../geometry/box'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { LinkId, StepId } from '../../model/id'
import { groundAt } from '../../scene/drawing/drawLaneGround'
import { drawRoute, type RouteOptions } from '../../scene/drawing/drawRoute'
import type { Scene, SceneRoute } from '../../scene/scene'
import type { Paint } from '../../scene/shape'
import { useCanvas } from '../Canvas'
import { useSelected } from '../signal'
import { Layer } from './Layer'
import { Shapes } from './Shapes'

/** Id of the element that stands for a link. */
export const linkElementId = (id: LinkId): string => `canvas-link-${id}`

interface RouteViewProps {
  readonly route: SceneRoute
  readonly highlight: RouteOptions['highlight']
  readonly ground: Paint
  readonly name: string
  readonly selected: boolean
}

const RouteView = memo(function RouteView({ route, highlight, ground, name, selected }: RouteViewProps) {
  const shapes = useMemo(
    () => drawRoute(route, { ground, ...(highlight ? { highlight } : {}) }),
    [route, highlight, ground],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be a button element
    <g id={linkElementId(route.id)} role="button" aria-label={name} aria-pressed={selected} tabIndex={-1}>
      <Shapes shapes={shapes} />
    </g>
  )
})

/** Whether any part of a polyline may lie in a box. */
function touches(route: SceneRoute, box: Box): boolean {
  const xs = route.points.map((point) => point.x)
  const ys = route.points.map((point) => point.y)
  return (
    Math.max(...xs) >= box.x &&
    Math.min(...xs) <= box.x + box.width &&
    Math.max(...ys) >= box.y &&
    Math.min(...ys) <= box.y + box.height
  )
}

interface RoutesProps {
  readonly scene: Scene
  readonly blueprint: Blueprint
  /** Only routes near this box are mounted. */
  readonly near: Box
}

/** All links, those of the selection in blue and on top. */
export function Routes({ scene, blueprint, near }: RoutesProps) {
  const canvas = useCanvas()
  const { canvas: messages } = useMessages()
  const hovered = useSelected(canvas.hover, (hit) => (hit.type === 'link' ? hit.id : null))
  const selection = useDocument((state) => state.selection)
  const steps = new Set<StepId>(selection.flatMap((item) => (item.type === 'step' ? [item.id] : [])))
  const links = new Set<LinkId>(selection.flatMap((item) => (item.type === 'link' ? [item.id] : [])))
  const highlightOf = (route: SceneRoute): RouteOptions['highlight'] => {
    if (links.has(route.id) || steps.has(route.from) || steps.has(route.to)) return 'selected'
    return hovered === route.id ? 'hovered' : undefined
  }
  const grounds = useMemo(
    () =>
      new Map(scene.routes.map((route) => [route.id, route.label ? groundAt(scene, route.label.text.y) : 'surface'])),
    [scene],
  )
  const shown = scene.routes.filter((route) => touches(route, near) || links.has(route.id))
  const rank = (route: SceneRoute) => (highlightOf(route) ? 1 : 0)
  const titleOf = (id: StepId) => blueprint.steps[id]?.title || messages.untitledStep
  return (
    <Layer depth="routes" decorative={false}>
      {[...shown]
        .sort((a, b) => rank(a) - rank(b))
        .map((route) => (
          <RouteView
            key={route.id}
            route={route}
            highlight={highlightOf(route)}
            ground={grounds.get(route.id) ?? 'surface'}
            selected={links.has(route.id)}
            name={messages.linkName({
              from: titleOf(route.from),
              to: titleOf(route.to),
              kind: messages.linkKinds[route.kind],
              label: blueprint.links[route.id]?.label ?? '',
              twoWay: blueprint.links[route.id]?.twoWay === true,
            })}
          />
        ))}
    </Layer>
  )
}
