import { existing } from '../model/existing'
import type { LinkId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { refuse } from './command'
import { checkLink } from './editableLink'

export interface ReverseLink extends InBlueprint {
  readonly link: LinkId
}

/** Turns a link around. */
export const reverseLink = defineBlueprintCommand<ReverseLink>({
  name: 'reverseLink',
  check(blueprint, { link: id }) {
    const link = own(blueprint.links, id)
    return link ? checkLink(blueprint, { ...link, from: link.to, to: link.from }) : refuse('missing-link')
  },
  apply({ links }, { link: id }) {
    const link = existing(links, id)
    const { from, to } = link
    link.from = to
    link.to = from
  },
})
