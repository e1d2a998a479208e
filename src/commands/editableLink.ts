import type { Blueprint } from '../model/blueprint'
import { type Link, link as schema } from '../model/link'
import { linkKeys } from '../model/linkKeys'
import { type Changes, changed, type Editable } from './changes'
import { allow, refuse, type Verdict } from './command'

/** Fields that say what a link joins: commands of their own write them. */
type Fixed = 'id' | 'from' | 'to'

/** New values for the fields of a link that are edited freely; undefined removes one. */
export type LinkChanges = Changes<Link, Fixed>

export const LINK: Editable<Link, Fixed> = { schema, fixed: ['id', 'from', 'to'] }

/** Refuses changes of a link that are not valid or make it say what another link says. */
export function checkLinkChanges(blueprint: Blueprint, link: Link, changes: LinkChanges): Verdict {
  const next = changed(LINK, link, changes)
  return next ? checkLink(blueprint, next) : refuse('invalid-value')
}

/** Refuses a link that joins a step to itself or says what another link says (SPEC M11). */
export function checkLink({ links }: Blueprint, link: Link): Verdict {
  if (link.from === link.to) return refuse('link-to-itself')
  const keys = linkKeys(link)
  const isRepeated = Object.values<Link>(links).some(
    (other) => other.id !== link.id && linkKeys(other).some((key) => keys.includes(key)),
  )
  return isRepeated ? refuse('link-exists') : allow
}
