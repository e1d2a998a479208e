/** One stored thing, with where it was found. `value` is what JSON can hold; see `plainValue`. */
export interface StoredThing {
  readonly place: string
  readonly key: unknown
  readonly value: unknown
}

export interface Findings {
  readonly things: readonly StoredThing[]
  /** What could not be read, in the browser's words. */
  readonly troubles: readonly string[]
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** A stored value as JSON can hold it, byte for byte: `{ $bytes }` is base64, `{ $date }` an instant. */
async function plainValue(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { $bytes: base64(new Uint8Array(await value.arrayBuffer())), $type: value.type }
  if (value instanceof ArrayBuffer) return { $bytes: base64(new Uint8Array(value)) }
  if (ArrayBuffer.isView(value)) {
    return { $bytes: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
  }
  if (value instanceof Date) return { $date: value.toISOString() }
  if (Array.isArray(value)) return Promise.all(value.map(plainValue))
  if (typeof value !== 'object' || value === null) return value
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, inner]) => [key, await plainValue(inner)] as const),
  )
  return Object.fromEntries(entries)
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Each record is read by itself, so that a damaged one costs no other. */
async function readStore(
  database: IDBDatabase,
  store: string,
  found: StoredThing[],
  troubles: string[],
): Promise<void> {
  const place = `indexeddb/${database.name}/${store}`
  const open = () => database.transaction(store, 'readonly').objectStore(store)
  for (const key of await answered(open().getAllKeys())) {
    try {
      found.push({ place, key: await plainValue(key), value: await plainValue(await answered(open().get(key))) })
    } catch (error) {
      troubles.push(`${place} ${String(key)}: ${String(error)}`)
    }
  }
}

async function readDatabase(at: IDBFactory, name: string, found: StoredThing[], troubles: string[]): Promise<void> {
  try {
    const database = await answered(at.open(name))
    for (const store of database.objectStoreNames) await readStore(database, store, found, troubles)
    database.close()
  } catch (error) {
    troubles.push(`indexeddb/${name}: ${String(error)}`)
  }
}

async function readDatabases(at: IDBFactory, found: StoredThing[], troubles: string[]): Promise<void> {
  for (const { name } of await at.databases()) if (name) await readDatabase(at, name, found, troubles)
}

/** The part of the Storage Buckets interface that is used: the app goes there when the site's own database does not open. */
interface StorageBuckets {
  keys(): Promise<readonly string[]>
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>
}

async function readBuckets(found: StoredThing[], troubles: string[]): Promise<void> {
  const { storageBuckets } = navigator as { readonly storageBuckets?: StorageBuckets }
  if (!storageBuckets) return
  for (const key of await storageBuckets.keys())
    await readDatabases((await storageBuckets.open(key)).indexedDB, found, troubles)
}

async function readFolder(folder: FileSystemDirectoryHandle, place: string, found: StoredThing[]): Promise<void> {
  for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
    if (handle instanceof FileSystemDirectoryHandle) await readFolder(handle, `${place}/${name}`, found)
    else if (handle instanceof FileSystemFileHandle) {
      found.push({ place, key: name, value: await plainValue(await handle.getFile()) })
    }
  }
}

/**
 * Everything that programs of this address have stored in this browser: all databases, the private file system and the
 * small settings. Never throws: what cannot be read is named among the troubles.
 */
export async function storedThings(): Promise<Findings> {
  const things: StoredThing[] = []
  const troubles: string[] = []
  const step = async (place: string, read: () => Promise<void>) => {
    try {
      await read()
    } catch (error) {
      troubles.push(`${place}: ${String(error)}`)
    }
  }
  await step('indexeddb', () => readDatabases(indexedDB, things, troubles))
  await step('buckets', () => readBuckets(things, troubles))
  await step('files', async () => readFolder(await navigator.storage.getDirectory(), 'files', things))
  await step('localstorage', async () => {
    for (const [key, value] of Object.entries(localStorage)) things.push({ place: 'localstorage', key, value })
  })
  return { things, troubles }
}
