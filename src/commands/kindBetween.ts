import type { Blueprint } from '../model/blueprint'
import { existing } from '../model/existing'
import type { LinkKind } from '../model/link'
import type { Step } from '../model/step'
import { suggestLinkKind } from '../model/suggestLinkKind'

/** The kind that a link between two steps most likely has. */
export const kindBetween = ({ lanes }: Blueprint, from: Step, to: Step): LinkKind =>
  suggestLinkKind(existing(lanes.byId, from.lane).role, existing(lanes.byId, to.lane).role)
