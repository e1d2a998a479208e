/**
 * What a picture holds: a project file, which is still a stranger's and goes through `decodeProject`, or why none.
 * `Damage` says where the picture stops making sense.
 */
export type SourceReading<Damage, Reason extends string = never> =
  | { readonly ok: true; readonly source: string | Uint8Array }
  | { readonly ok: false; readonly reason: 'no-source' | Reason }
  | ({ readonly ok: false; readonly reason: 'damaged' } & Damage)
