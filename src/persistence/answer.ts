/** An answer of the store that holds a value. */
export const answer = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const DONE = answer(undefined)
