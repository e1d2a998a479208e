import type { Blueprint } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, StepId } from '../../model/id'
import type { Link } from '../../model/link'
import { own } from '../../model/own'
import type { Step } from '../../model/step'
import type { Part } from '../../scene/drawing/part'
import { polygonPath } from '../../scene/drawing/pathData'
import type { Scene, SceneCard } from '../../scene/scene'
import type { Shape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'

/** A step on one page and what it is linked with on others, all under the letter of the step where the links start. */
export interface Continuation {
  readonly letter: string
  /** The step on this page. */
  readonly step: StepId
  /** From the step to other pages, or from another page to it. */
  readonly direction: 'out' | 'in'
  /** Steps on other pages. */
  readonly others: readonly StepId[]
}

/** A, B … Z, AA, AB … */
function letterAt(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterAt(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/**
 * The links that no page shows, since their steps stand on different ones: for each page what goes on from it and what comes to it
 * [X42]. `pages` are the columns of each.
 */
export function continuationsOf(
  blueprint: Blueprint,
  pages: readonly ReadonlySet<ColumnId>[],
): readonly Continuation[][] {
  const columns = columnsInOrder(blueprint)
  const pagesOf = ({ column, span = 1 }: Step): ReadonlySet<number> => {
    const first = columns.indexOf(column)
    const covered = columns.slice(first, first + span)
    return new Set(pages.flatMap((page, index) => (covered.some((one) => page.has(one)) ? [index] : [])))
  }
  const place = new Map(Object.values<Step>(blueprint.steps).map((step) => [step.id, pagesOf(step)] as const))
  const cut = Object.values<Link>(blueprint.links).filter(({ from, to }) => {
    const there = place.get(to)
    return there !== undefined && ![...(place.get(from) ?? [])].some((page) => there.has(page))
  })
  const order = (id: StepId): number => columns.indexOf(own(blueprint.steps, id)?.column ?? ('' as ColumnId))
  const starts = [...new Set(cut.map(({ from }) => from))].sort((a, b) => order(a) - order(b))
  const letters = new Map(starts.map((step, index) => [step, letterAt(index)]))
  return pages.map((_, page) => {
    const isHere = (id: StepId): boolean => place.get(id)?.has(page) === true
    const found = starts.flatMap((start): Continuation[] => {
      const letter = letters.get(start) ?? ''
      const ends = cut.filter(({ from }) => from === start).map(({ to }) => to)
      if (isHere(start)) return [{ letter, step: start, direction: 'out', others: ends }]
      return ends.filter(isHere).map((step) => ({ letter, step, direction: 'in', others: [start] }))
    })
    return [
      ...found.filter(({ direction }) => direction === 'in'),
      ...found.filter(({ direction }) => direction === 'out'),
    ]
  })
}

const HEIGHT_PX = 16
const POINT_PX = 6
const PAD_PX = 4
const TEXT_PX = 11.5
const BASELINE_PX = 4.2
const OUT_OF_CARD_PX = 9

/** A pointed flag with letters, its left edge and its middle given. */
function flag(letters: string, x: number, y: number): { readonly shapes: Shape[]; readonly width: number } {
  const flat = textWidth(letters, TEXT_PX, 'strong') + 2 * PAD_PX
  const half = HEIGHT_PX / 2
  const corners = [
    { x, y: y - half },
    { x: x + flat, y: y - half },
    { x: x + flat + POINT_PX, y },
    { x: x + flat, y: y + half },
    { x, y: y + half },
  ]
  return {
    width: flat + POINT_PX,
    shapes: [
      { type: 'path', d: polygonPath(corners), fill: 'surface', stroke: { paint: 'ink', width: 1.25 } },
      {
        type: 'text',
        text: letters,
        ...{ x: x + PAD_PX, y: y + BASELINE_PX, sizePx: TEXT_PX, face: 'strong', anchor: 'start', fill: 'ink' },
      },
    ],
  }
}

function flagAt({ box }: SceneCard, letters: string, direction: Continuation['direction']): Shape[] {
  if (direction === 'in') return flag(letters, box.x - OUT_OF_CARD_PX, box.y).shapes
  const { width } = flag(letters, 0, 0)
  return flag(letters, box.x + box.width + OUT_OF_CARD_PX - width, box.y + box.height).shapes
}

/** The flags of a page: at the lower right corner of steps that links leave, at the upper left corner of those they reach. */
export function continuationPart({ cards }: Scene, continuations: readonly Continuation[]): Part {
  const shapes = cards.flatMap((card) =>
    (['in', 'out'] as const).flatMap((direction) => {
      const own = continuations.filter((one) => one.step === card.id && one.direction === direction)
      return own.length === 0 ? [] : flagAt(card, own.map(({ letter }) => letter).join(' '), direction)
    }),
  )
  return { id: 'continuations', label: '', shapes }
}
