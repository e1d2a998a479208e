import { memo, use, useMemo } from 'react'
import { useDocument } from '../../editor/EditorContext'
import type { Box } from '../../geometry/box'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { LinkId, StepId } from '../../model/id'
import { groundAt } from '../../scene/drawing/drawLaneGround'
import { drawRoute, type RouteOptions } from '../../scene/drawing/drawRoute'
import { polylinePath } from '../../scene/drawing/pathData'
import type { Scene, SceneRoute } from '../../scene/scene'
import type { Paint } from '../../scene/shape'
import { Shapes } from '../../screen/Shapes'
import { useCanvas } from '../Canvas'
import { DIM, isLitRoute, LitContext } from '../lit'
import { indexOf } from '../sceneIndex'
import { useSelected } from '../signal'
import { detailAt } from '../view/detail'
import { Layer } from './Layer'

/** Id of the element that stands for a link. */
export const linkElementId = (id: LinkId): string => `canvas-link-${id}`

interface RouteViewProps {
  readonly route: SceneRoute
  readonly highlight: RouteOptions['highlight']
  readonly ground: Paint
  readonly name: string
  readonly selected: boolean
  readonly dim: boolean
  /** Whether a picture shows it, so that only its place and its name are left. */
  readonly pictured: boolean
}

const RouteView = memo(function RouteView(props: RouteViewProps) {
  const { route, highlight, ground, name, selected, dim, pictured } = props
  const shapes = useMemo(
    () =>
      pictured
        ? [{ type: 'path' as const, d: polylinePath(route.points) }]
        : drawRoute(route, { ground, ...(highlight ? { highlight } : {}) }),
    [route, highlight, ground, pictured],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be a button element
    <g
      id={linkElementId(route.id)}
      role="button"
      aria-label={name}
      aria-pressed={selected}
      tabIndex={-1}
      {...(dim ? { opacity: DIM } : {})}
    >
      <Shapes shapes={shapes} />
    </g>
  )
})

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
  const lit = use(LitContext)
  const steps = new Set<StepId>(selection.flatMap((item) => (item.type === 'step' ? [item.id] : [])))
  const links = new Set<LinkId>(selection.flatMap((item) => (item.type === 'link' ? [item.id] : [])))
  const highlightOf = (route: SceneRoute): RouteOptions['highlight'] => {
    if (links.has(route.id) || steps.has(route.from) || steps.has(route.to)) return 'selected'
    return hovered === route.id || lit?.links.has(route.id) ? 'hovered' : undefined
  }
  const detail = useSelected(canvas.restZoom, (zoom) => detailAt(zoom, scene.scale))
  const shown = useMemo(() => {
    const index = indexOf(scene)
    const chosen = selection.flatMap((item) => (item.type === 'link' ? (index.routes.get(item.id) ?? []) : []))
    return [...new Set([...(detail === 'far' ? [] : index.routesNear(near)), ...chosen])]
  }, [scene, near, selection, detail])
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
            ground={route.label ? groundAt(scene, route.label.text.y) : 'surface'}
            pictured={detail !== 'full'}
            selected={links.has(route.id)}
            dim={!isLitRoute(lit, route)}
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
