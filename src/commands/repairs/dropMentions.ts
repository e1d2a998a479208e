import type { Draft } from 'immer'
import type { Blueprint } from '../../model/blueprint'
import type { ReferenceKind } from '../../model/reference'
import { type Mention, mentionedIds, mentions } from './mentions'

/** Ids of records that are gone, by kind. */
export type Gone = { readonly [Kind in ReferenceKind]?: ReadonlySet<string> }

/** Takes ids of gone records out of every field of a blueprint that names them. */
export function dropMentions(blueprint: Draft<Blueprint>, gone: Gone): void {
  for (const mention of mentions(blueprint)) {
    const ids = gone[mention.kind]
    if (ids && ids.size > 0) dropFrom(mention, ids)
  }
}

function dropFrom(mention: Mention, gone: ReadonlySet<string>): void {
  const before = mentionedIds(mention)
  const kept = before.filter((id) => !gone.has(id))
  if (kept.length === before.length) return
  if (kept.length === 0 && !mention.stays) Reflect.deleteProperty(mention.owner, mention.field)
  else Reflect.set(mention.owner, mention.field, kept)
}
