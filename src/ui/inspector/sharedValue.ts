/** A field of several records: the value they share, or that they differ. */
export type SharedValue<T> = { readonly value: T | undefined; readonly mixed: boolean }

const key = (value: unknown) => JSON.stringify(value) ?? ''

/** What records have in common in one field. Records without the field share "unset". */
export function sharedValue<R, T>(records: readonly R[], read: (record: R) => T | undefined): SharedValue<T> {
  const [first, ...rest] = records.map(read)
  const mixed = rest.some((value) => key(value) !== key(first))
  return mixed ? { value: undefined, mixed } : { value: first, mixed }
}
