/**
 * The record under a key, or undefined. Looks at the object's own keys only: ids are free words, and `constructor`
 * must not find what every object inherits.
 */
export const own = <K extends string, T>(records: Readonly<Record<K, T>>, key: NoInfer<K>): T | undefined =>
  Object.hasOwn(records, key) ? records[key] : undefined
