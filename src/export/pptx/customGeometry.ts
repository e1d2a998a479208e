import type { Placing } from './emu'
import { emu } from './emu'
import type { FrameEmu } from './xmlParts'

interface Drawn {
  readonly geometry: string
  readonly frame: FrameEmu
}

const TOKEN = /([MLQCZ])|(-?\d*\.?\d+(?:e-?\d+)?)/gi
const ARITY: Readonly<Record<string, number>> = { M: 1, L: 1, Q: 2, C: 3, Z: 0 }
const ELEMENT: Readonly<Record<string, string>> = {
  M: 'moveTo',
  L: 'lnTo',
  Q: 'quadBezTo',
  C: 'cubicBezTo',
  Z: 'close',
}

interface Step {
  readonly command: string
  readonly points: readonly (readonly [number, number])[]
}

/** Commands of path data with their points. A command may be followed by several sets of points. */
function stepsOf(d: string): Step[] {
  const steps: Step[] = []
  let command = ''
  let numbers: number[] = []
  for (const [, letter, figure] of d.matchAll(TOKEN)) {
    if (letter) {
      command = letter.toUpperCase()
      numbers = []
      if (command === 'Z') steps.push({ command, points: [] })
    } else if (figure !== undefined) {
      numbers.push(Number(figure))
      if (numbers.length === 2 * (ARITY[command] ?? 1)) {
        const points = Array.from(
          { length: numbers.length / 2 },
          (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const,
        )
        steps.push({ command, points })
        numbers = []
        if (command === 'M') command = 'L'
      }
    }
  }
  return steps
}

/**
 * Path data (M, L, Q, C, Z, absolute) as a shape of its own form: its frame on the slide and the path inside; null for
 * a path without points.
 */
export function customGeometry(d: string, { x: left, y: top, scale }: Placing): Drawn | null {
  const steps = stepsOf(d)
  const all = steps.flatMap(({ points }) => points)
  if (all.length === 0) return null
  const xs = all.map(([x]) => emu(left + x * scale))
  const ys = all.map(([, y]) => emu(top + y * scale))
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(1, Math.max(...xs) - x), Math.max(1, Math.max(...ys) - y)]
  const point = ([px, py]: readonly [number, number]) =>
    `<a:pt x="${emu(left + px * scale) - x}" y="${emu(top + py * scale) - y}"/>`
  const content = steps
    .map(({ command, points }) =>
      command === 'Z' ? '<a:close/>' : `<a:${ELEMENT[command]}>${points.map(point).join('')}</a:${ELEMENT[command]}>`,
    )
    .join('')
  const lists = '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
  const geometry = `<a:custGeom>${lists}<a:pathLst><a:path w="${width}" h="${height}">${content}</a:path></a:pathLst></a:custGeom>`
  return { geometry, frame: { x, y, width, height } }
}
