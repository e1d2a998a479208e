import { deflateSync } from 'fflate'
import { inOrder } from '../../model/ordered'
import { crc32 } from '../crc32'
import { decodeProject } from '../decodeProject'
import { encodeProject } from '../encodeProject'
import { sha256 } from '../sha256'

export interface PackedText {
  readonly deflated: Uint8Array
  readonly crc: number
  readonly bytes: number
  readonly sha256: string
}

export interface PackedProject extends PackedText {
  /** Absent: the text is no project that this program can read, and was packed as it is. */
  readonly content?: { readonly title: string; readonly steps: number }
}

/** Packs a text. */
export function packText(text: string): PackedText {
  const bytes = new TextEncoder().encode(text)
  return { deflated: deflateSync(bytes), crc: crc32(bytes), bytes: bytes.length, sha256: sha256(bytes) }
}

/** Packs the stored text of a project in the form of a file, so that equal projects give equal hashes. */
export function packProject(stored: string): PackedProject {
  const decoded = decodeProject(stored)
  if (!decoded.ok) return packText(stored)
  const { project } = decoded
  const steps = inOrder(project.blueprints).reduce((sum, blueprint) => sum + Object.keys(blueprint.steps).length, 0)
  return { ...packText(encodeProject(project)), content: { title: project.title, steps } }
}
