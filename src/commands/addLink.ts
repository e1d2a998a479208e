import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { LinkId, StepId } from '../model/id'
import { type Link, type LinkKind, link as linkSchema } from '../model/link'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { changed } from './changes'
import { refuse } from './command'
import { checkLink, LINK, type LinkChanges } from './editableLink'
import { kindBetween } from './kindBetween'

export interface AddLink extends InBlueprint {
  readonly id: LinkId
  readonly from: StepId
  readonly to: StepId
  /** Suggested by the lanes of the two steps where absent. */
  readonly kind?: LinkKind
  /** Further fields. */
  readonly fields?: LinkChanges
}

/** Links two steps. */
export const addLink = defineBlueprintCommand<AddLink>({
  name: 'addLink',
  check(blueprint, args) {
    if (!own(blueprint.steps, args.from) || !own(blueprint.steps, args.to)) return refuse('missing-step')
    if (args.from === args.to) return refuse('link-to-itself')
    if (own(blueprint.links, args.id)) return refuse('id-taken')
    const link = linkOf(blueprint, args)
    return link && accepts(linkSchema, link) ? checkLink(blueprint, link) : refuse('invalid-value')
  },
  apply(blueprint, args) {
    const link = linkOf(blueprint, args)
    if (!link) throw new RangeError('a link that no check has allowed')
    blueprint.links[args.id] = link as Draft<Link>
  },
})

function linkOf(blueprint: Blueprint, { id, from, to, kind, fields = {} }: AddLink): Link | undefined {
  const suggested = kindBetween(blueprint, existing(blueprint.steps, from), existing(blueprint.steps, to))
  return changed(LINK, { id, from, to, kind: kind ?? suggested }, fields)
}
