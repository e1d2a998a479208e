import type { Id } from '../model/id'

/** A new random id. The prefix makes files readable and keeps ids from looking like integers. */
export const freshId = <Kind extends string>(kind: Kind): Id<Kind> =>
  `${kind}-${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}` as Id<Kind>
