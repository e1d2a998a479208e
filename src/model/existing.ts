import { own } from './own'

/**
 * The record under a key that must be there, because a check has seen it.
 *
 * @throws RangeError if it is missing.
 */
export function existing<K extends string, T>(records: Readonly<Record<K, T>>, key: NoInfer<K>): T {
  const record = own(records, key)
  if (record === undefined) throw new RangeError(`no record ${key}`)
  return record
}
