import * as v from 'valibot'

/**
 * A short list of records in an order the user chose: records keyed by id, plus the order of the ids.
 *
 * Invariant (see `violations`): `order` holds each key of `byId` exactly once.
 */
export interface Ordered<I extends string, T> {
  readonly order: readonly I[]
  readonly byId: Readonly<Record<I, T>>
}

/** The validator of an ordered list. Whether order and keys agree is checked by `violations`, not here. */
export const ordered = <I extends v.GenericSchema<string, string>, T extends v.GenericSchema>(id: I, record: T) =>
  v.object({ order: v.array(id), byId: v.record(id, record) })

/** The records of an ordered list, in order. */
export const inOrder = <I extends string, T>({ order, byId }: Ordered<I, T>): T[] => order.map((id) => byId[id])

/** An empty ordered list. */
export const emptyOrdered = (): { order: never[]; byId: Record<never, never> } => ({ order: [], byId: {} })
