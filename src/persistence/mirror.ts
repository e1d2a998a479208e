/**
 * A second copy of each project, in the browser's private file system.
 *
 * It is a failure domain of its own: two flipped bytes in one file of the database made Chromium delete every database of the site
 * without a word, and the files here stayed. The newest two copies of a project are kept, each a whole project, packed, so that
 * anything that can read a file can bring it back. Where there is no such file system nothing is kept, and nothing fails.
 */
import type { ProjectId } from '../model/id'
import { unpackBody } from './body'
import type { Body } from './rows'

/** A copy, unread. */
export interface MirrorCopy {
  readonly id: ProjectId
  /** When it was written, in milliseconds since 1970. */
  readonly atMs: number
  /** The text of the project. @throws Error if the file cannot be read or unpacked. */
  read(): Promise<string>
}

export interface Mirror {
  /** Keeps a copy of a project in place of its second newest one. Answers whether that worked. */
  keep(id: ProjectId, body: Exclude<Body, string>): Promise<boolean>
  /** All copies, the newest first. */
  copies(): Promise<readonly MirrorCopy[]>
  remove(id: ProjectId): Promise<void>
}

const SIDES = ['a', 'b'] as const
const FILE = /^(?<id>[A-Za-z][A-Za-z0-9_-]{0,63})\.[ab]\.json\.gz$/
const fileOf = (id: ProjectId, side: (typeof SIDES)[number]): string => `${id}.${side}.json.gz`

/** The mirror of the database of a name; `root` gives the folder that the browser keeps for the site. */
export function mirror(
  name: string,
  root: () => Promise<FileSystemDirectoryHandle> = () => navigator.storage.getDirectory(),
): Mirror {
  const folder = async () => (await root()).getDirectoryHandle(encodeURIComponent(name), { create: true })
  /** Copies of one project are written one after the other. */
  let writing: Promise<unknown> = Promise.resolve()

  const write = async (id: ProjectId, body: Exclude<Body, string>): Promise<boolean> => {
    try {
      const place = await folder()
      const times = await Promise.all(SIDES.map((side) => writtenAt(place, fileOf(id, side))))
      const older = (times[0] ?? 0) <= (times[1] ?? 0) ? 'a' : 'b'
      const handle = await place.getFileHandle(fileOf(id, older), { create: true })
      const stream = await handle.createWritable()
      await stream.write(body)
      await stream.close()
      return (await handle.getFile()).size === body.length
    } catch {
      return false
    }
  }

  return {
    keep(id, body) {
      const done = writing.then(() => write(id, body))
      writing = done
      return done
    },
    async copies() {
      try {
        const found: MirrorCopy[] = []
        for await (const handle of (await folder()).values()) {
          const id = FILE.exec(handle.name)?.groups?.id
          if (handle.kind !== 'file' || id === undefined) continue
          const file = await (handle as FileSystemFileHandle).getFile()
          const read = async () => unpackBody(new Uint8Array(await file.arrayBuffer()))
          found.push({ id: id as ProjectId, atMs: file.lastModified, read })
        }
        return found.sort((one, other) => other.atMs - one.atMs)
      } catch {
        return []
      }
    },
    async remove(id) {
      await writing
      for (const side of SIDES) {
        await folder()
          .then((place) => place.removeEntry(fileOf(id, side)))
          .catch(() => {})
      }
    },
  }
}

async function writtenAt(place: FileSystemDirectoryHandle, file: string): Promise<number> {
  try {
    return (await (await place.getFileHandle(file)).getFile()).lastModified
  } catch {
    return 0
  }
}
