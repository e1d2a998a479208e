import { documentPath } from './documentPath'

export interface DroppedKeys {
  /** Paths of the keys, at most `limit` of them. */
  readonly paths: readonly string[]
  readonly count: number
}

/** One pair of values still to be compared, linked to the pair around it so that no path is built in vain. */
interface Pair {
  readonly read: object
  readonly kept: object
  readonly key: string
  readonly around: Pair | null
}

/**
 * Finds the keys of a document that its validated form does not have. Linear in the size of the document.
 *
 * @param read the document as it was read; nested at most `MAX_DEPTH` deep.
 * @param kept what the validator made of it.
 */
export function droppedKeys(read: object, kept: object, limit: number): DroppedKeys {
  const paths: string[] = []
  let count = 0
  const pending: Pair[] = [{ read, kept, key: '', around: null }]
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [read, kept] = [pair.read, pair.kept] as [Fields, Fields]
    for (const key of Object.keys(read)) {
      if (!Object.hasOwn(kept, key)) {
        count += 1
        if (paths.length < limit) paths.push(documentPath([...keysOf(pair), key]))
        continue
      }
      const value = read[key]
      // Most values are no containers: only those can have keys to lose.
      if (!isContainer(value)) continue
      const keptValue = kept[key]
      if (isContainer(keptValue)) pending.push({ read: value, kept: keptValue, key, around: pair })
    }
  }
  return { paths: paths.sort(), count }
}

type Fields = Readonly<Record<string, unknown>>

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

function keysOf(pair: Pair): string[] {
  const keys: string[] = []
  for (let at: Pair | null = pair; at?.around; at = at.around) keys.unshift(at.key)
  return keys
}
