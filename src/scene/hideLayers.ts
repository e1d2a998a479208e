import type { Blueprint } from '../model/blueprint'
import { isDataRole } from '../model/lane'
import { type Link, linkKind } from '../model/link'
import { own } from '../model/own'
import type { PictureLayer } from '../model/pictureLayer'
import type { Step } from '../model/step'

/** Steps without marks or quotes, kept so that a step that has not changed stays the object that it was. */
const plain = { marks: new WeakMap<Step, Step>(), quotes: new WeakMap<Step, Step>() }

function without(step: Step, layer: 'marks' | 'quotes'): Step {
  const known = plain[layer].get(step)
  if (known) return known
  const { fail, wait, momentOfTruth, ...unmarked } = step
  const { quote, ...silent } = step
  const isBare = layer === 'marks' ? !fail && !wait && !momentOfTruth : !quote
  const bare: Step = isBare ? step : layer === 'marks' ? unmarked : silent
  plain[layer].set(step, bare)
  return bare
}

function stepsWithout(steps: Blueprint['steps'], hidden: ReadonlySet<PictureLayer>): Blueprint['steps'] {
  const layers = (['marks', 'quotes'] as const).filter((layer) => hidden.has(layer))
  if (layers.length === 0) return steps
  const bare = Object.values<Step>(steps).map((step) => layers.reduce(without, step))
  return Object.fromEntries(bare.map((step) => [step.id, step]))
}

/**
 * The blueprint as it is shown without some layers: links by kind, pain points, marks, quotes, data lanes [S21]. Decisions
 * keep their shape: it says who decides, and leads the links.
 *
 * @returns the same blueprint where nothing is hidden
 */
export function hideLayers(blueprint: Blueprint, hidden: ReadonlySet<PictureLayer>): Blueprint {
  if (hidden.size === 0) return blueprint
  const { lanes, links, painPoints } = blueprint
  const order = hidden.has('data')
    ? lanes.order.filter((id) => !isDataRole(own(lanes.byId, id)?.role ?? 'evidence'))
    : lanes.order
  const kinds = linkKind.options.some((kind) => hidden.has(kind))
  const shownLinks = kinds ? Object.values<Link>(links).filter(({ kind }) => !hidden.has(kind)) : null
  return {
    ...blueprint,
    lanes: { ...lanes, order },
    steps: stepsWithout(blueprint.steps, hidden),
    links: shownLinks ? Object.fromEntries(shownLinks.map((link) => [link.id, link])) : links,
    painPoints: hidden.has('painPoints') ? {} : painPoints,
  }
}
