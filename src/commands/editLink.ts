import { existing } from '../model/existing'
import type { LinkId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change } from './changes'
import { refuse } from './command'
import { checkLinkChanges, LINK, type LinkChanges } from './editableLink'

export interface EditLink extends InBlueprint {
  readonly link: LinkId
  readonly changes: LinkChanges
}

/** Changes fields of a link; one set to undefined is removed. */
export const editLink = defineBlueprintCommand<EditLink>({
  name: 'editLink',
  check(blueprint, { link: id, changes }) {
    const link = own(blueprint.links, id)
    return link ? checkLinkChanges(blueprint, link, changes) : refuse('missing-link')
  },
  apply({ links }, { link, changes }) {
    change(LINK, existing(links, link), changes)
  },
})
