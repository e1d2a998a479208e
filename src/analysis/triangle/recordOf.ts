/** A record with a value for each of the keys. */
export const recordOf = <Key extends string, T>(keys: readonly Key[], of: (key: Key) => T): Readonly<Record<Key, T>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, T>
