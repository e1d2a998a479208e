import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { LinkId, StepId } from '../model/id'
import type { Link } from '../model/link'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { refuse } from './command'
import { checkLink } from './editableLink'
import { kindBetween } from './kindBetween'

export interface RetargetLink extends InBlueprint {
  readonly link: LinkId
  /** The new source; the present one where absent. */
  readonly from?: StepId
  /** The new target; the present one where absent. */
  readonly to?: StepId
}

/**
 * Lets a link start or end at another step. Its kind follows the lanes if it was the one that they suggested; a kind that
 * was chosen against the suggestion stays.
 */
export const retargetLink = defineBlueprintCommand<RetargetLink>({
  name: 'retargetLink',
  check(blueprint, args) {
    const link = own(blueprint.links, args.link)
    if (!link) return refuse('missing-link')
    const { from = link.from, to = link.to } = args
    if (!own(blueprint.steps, from) || !own(blueprint.steps, to)) return refuse('missing-step')
    return checkLink(blueprint, retargeted(blueprint, link, from, to))
  },
  apply(blueprint, args) {
    const link = existing(blueprint.links, args.link)
    const { from = link.from, to = link.to } = args
    const { kind } = retargeted(blueprint, link, from, to)
    Object.assign(link, { from, to, kind })
  },
})

function retargeted(blueprint: Blueprint, link: Link, from: StepId, to: StepId): Link {
  const between = (one: StepId, other: StepId) =>
    kindBetween(blueprint, existing(blueprint.steps, one), existing(blueprint.steps, other))
  const kind = link.kind === between(link.from, link.to) ? between(from, to) : link.kind
  return { ...link, from, to, kind }
}
