/**
 * Changes of a record's fields: what every "edit" command takes.
 *
 * A field that is named is set; one named with undefined, an empty text or an empty list is removed (SPEC M3); one that
 * is not named stays. Each new value is validated by the schema, so that no command writes what a file may not hold.
 */
import type { Draft } from 'immer'
import type * as v from 'valibot'
import { accepts } from '../model/accepts'
import { equal } from '../model/equal'
import { tidied } from '../model/tidied'

/** New values for fields of a record, apart from those that have commands of their own. */
export type Changes<T, Fixed extends keyof T = never> = {
  readonly [Key in Exclude<keyof T, Fixed>]?: T[Key] | undefined
}

/** How records of a type may be edited. */
export interface Editable<T, Fixed extends keyof T = never> {
  readonly schema: { readonly entries: Readonly<Record<keyof T, v.GenericSchema>> }
  /** The fields that only other commands write. */
  readonly fixed: readonly Fixed[]
}

/** The record as it will be after the changes, or undefined if they are not valid. */
export function changed<T extends object, Fixed extends keyof T>(
  { schema, fixed }: Editable<T, Fixed>,
  record: T,
  changes: Changes<T, Fixed>,
): T | undefined {
  const next: object = { ...record }
  for (const [key, wanted] of Object.entries(changes)) {
    const entry = Object.hasOwn(schema.entries, key) ? schema.entries[key as keyof T] : undefined
    if (!entry || fixed.some((name) => name === key)) return undefined
    const value = tidied(entry, wanted)
    if (!accepts(entry, value)) return undefined
    if (value === undefined) Reflect.deleteProperty(next, key)
    else Reflect.set(next, key, value)
  }
  return next as T
}

/**
 * Writes changes on a draft; fields that already have the wanted value are left alone.
 *
 * @throws RangeError if the changes are not valid.
 */
export function change<T extends object, Fixed extends keyof T>(
  editable: Editable<T, Fixed>,
  draft: Draft<T>,
  changes: Changes<T, Fixed>,
): void {
  const next = changed(editable, draft as T, changes)
  if (next === undefined) throw new RangeError('changes that no check has allowed')
  for (const key of Object.keys(changes)) write(draft, key, Reflect.get(next, key))
}

/** Sets a field, or removes it where the value is undefined, unless it already is so. */
export function write(draft: object, key: string, value: unknown): void {
  if (value === undefined) {
    if (Object.hasOwn(draft, key)) Reflect.deleteProperty(draft, key)
  } else if (!equal(Reflect.get(draft, key), value)) {
    Reflect.set(draft, key, value)
  }
}
