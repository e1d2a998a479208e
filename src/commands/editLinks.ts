import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { LinkId } from '../model/id'
import type { Link } from '../model/link'
import { linkKeys } from '../model/linkKeys'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { change, changed } from './changes'
import { allow, refuse } from './command'
import { LINK, type LinkChanges } from './editableLink'

export interface EditLinks extends InBlueprint {
  readonly links: readonly LinkId[]
  readonly changes: LinkChanges
}

/** Changes the same fields of several links, all or none. */
export const editLinks = defineBlueprintCommand<EditLinks>({
  name: 'editLinks',
  check(blueprint, { links, changes }) {
    if (links.length === 0) return refuse('nothing-to-do')
    if (links.some((id) => !own(blueprint.links, id))) return refuse('missing-link')
    const next = new Map<string, Link>()
    for (const id of links) {
      const link = changed(LINK, existing(blueprint.links, id), changes)
      if (!link) return refuse('invalid-value')
      next.set(id, link)
    }
    return saysTwice(blueprint, next) ? refuse('link-exists') : allow
  },
  apply(blueprint, { links, changes }) {
    for (const link of links) change(LINK, existing(blueprint.links, link), changes)
  },
})

/** Whether two links would say the same if some were as given. */
function saysTwice({ links }: Blueprint, changedLinks: ReadonlyMap<string, Link>): boolean {
  const said = new Set<string>()
  for (const link of Object.values<Link>(links)) {
    const keys = linkKeys(changedLinks.get(link.id) ?? link)
    if (keys.some((key) => said.has(key))) return true
    for (const key of keys) said.add(key)
  }
  return false
}
