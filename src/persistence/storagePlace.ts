/**
 * Where the database of a name is: at the place that the browser gives every site, or at one beside it.
 *
 * With two bytes of one file changed, Chromium opens no database of a site any more, creates none and deletes none, for ever.
 * A storage bucket of the same site still works, and the person may choose to go on there. What the old place holds is left alone.
 */

/** The part of the Storage Buckets interface that is used; not every browser has it. */
interface StorageBuckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>
}

const buckets = (): StorageBuckets | undefined =>
  (globalThis.navigator as { readonly storageBuckets?: StorageBuckets } | undefined)?.storageBuckets

const keyOf = (name: string): string => `service-blueprint:place:${name}`

/** The bucket that was moved to; null for the place of every site, also where nothing can be remembered. */
function chosenBucket(name: string): string | null {
  try {
    return globalThis.localStorage?.getItem(keyOf(name)) ?? null
  } catch {
    return null
  }
}

/** Opens databases at the place of a name. @throws whatever the browser says of the place. */
export async function storagePlace(name: string): Promise<IDBFactory> {
  const bucket = chosenBucket(name)
  if (bucket === null) return indexedDB
  const opened = await buckets()?.open(bucket)
  if (!opened) throw new Error(`this browser has no storage buckets, and ${bucket} is one`)
  return opened.indexedDB
}

/** Whether this browser offers another place. */
export const hasOtherPlace = (): boolean => buckets() !== undefined

/**
 * From now on, in every tab, the database of a name is at a new place of its own, which is empty. Answers whether the browser agreed.
 *
 * @param now makes the name of the place, so that none is ever used twice.
 */
export async function moveToOtherPlace(name: string, now: Date): Promise<boolean> {
  const bucket = `sbm-${now.getTime()}`
  try {
    await buckets()?.open(bucket)
    globalThis.localStorage.setItem(keyOf(name), bucket)
    return chosenBucket(name) === bucket
  } catch {
    return false
  }
}
