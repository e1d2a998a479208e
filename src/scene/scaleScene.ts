import type { Scene } from './scene'

/** Fields of a scene that are lengths or coordinates. */
export const LENGTHS: ReadonlySet<string> = new Set([
  'x',
  'y',
  'width',
  'height',
  'sizePx',
  'fromX',
  'toX',
  'bandHeight',
  'zeroY',
  'typicalY',
  'maximumY',
  'headerWidth',
  'headerHeight',
])

/** Enlarged parts by what they were made from: parts that an edit leaves as they were stay the objects they were [S18]. */
const memories = new Map<number, WeakMap<object, object>>()

function enlarged<T>(part: T, scale: number, memory: WeakMap<object, object>): T {
  if (typeof part !== 'object' || part === null) return part
  const known = memory.get(part)
  if (known) return known as T
  const made = Array.isArray(part)
    ? part.map((item) => enlarged(item, scale, memory))
    : Object.fromEntries(
        Object.entries(part).map(([key, value]) => [
          key,
          typeof value === 'number' && LENGTHS.has(key) ? value * scale : enlarged(value, scale, memory),
        ]),
      )
  memory.set(part, made)
  return made as T
}

/** The scene with all lengths multiplied, texts and badges included [S19]. */
export function scaleScene(scene: Scene, scale: number): Scene {
  if (scale === 1) return scene
  const memory = memories.get(scale) ?? new WeakMap()
  memories.set(scale, memory)
  return { ...enlarged(scene, scale, memory), scale }
}
