import type { Blueprint } from '../../model/blueprint'
import type { ColumnId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { Scene } from '../../scene/scene'

/** What one page shows: whole phases, or a piece of one. */
export interface BlueprintPage {
  readonly phases: readonly string[]
  readonly columns: ReadonlySet<ColumnId>
  /** Which piece of its only phase, if that is cut. */
  readonly piece: { readonly number: number; readonly of: number } | null
}

interface Block {
  readonly title: string
  readonly columns: readonly ColumnId[]
  readonly widthPx: number
  readonly piece: BlueprintPage['piece']
}

/** Phases by their widths; one that is wider than the room is cut into pieces of nearly as many columns each. */
function blocksOf({ phases }: Blueprint, widthOf: (column: ColumnId) => number, roomPx: number): Block[] {
  return inOrder(phases).flatMap(({ title, columns }): Block[] => {
    const width = (some: readonly ColumnId[]): number => some.reduce((sum, column) => sum + widthOf(column), 0)
    const count = Math.min(columns.length, Math.ceil(width(columns) / roomPx))
    if (count <= 1) return [{ title, columns, widthPx: width(columns), piece: null }]
    const perPiece = Math.ceil(columns.length / count)
    const pieces = Array.from({ length: Math.ceil(columns.length / perPiece) }, (_, index) =>
      columns.slice(index * perPiece, (index + 1) * perPiece),
    )
    return pieces.map((some, index) => {
      const piece = { number: index + 1, of: pieces.length }
      return { title, columns: some, widthPx: width(some), piece }
    })
  })
}

function filledPages(blocks: readonly Block[], roomPx: number): Block[][] {
  const pages: Block[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    const isAlone = block.piece !== null || pages.at(-1)?.some(({ piece }) => piece !== null) === true
    if (used + block.widthPx > roomPx || isAlone) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(block)
    used += block.widthPx
  }
  return pages
}

/**
 * The pages of a blueprint: as many whole phases on each as stay readable, `roomPx` beside the lane headers; among those with the
 * fewest pages the one whose widest page is the narrowest.
 */
export function blueprintPages(blueprint: Blueprint, { columns }: Scene, roomPx: number): BlueprintPage[] {
  const widths = new Map(columns.map(({ id, slot }) => [id, slot.width]))
  const blocks = blocksOf(blueprint, (column) => widths.get(column) ?? 0, roomPx)
  let pages = filledPages(blocks, roomPx)
  for (let room = roomPx; room > 0; room -= 20) {
    const narrower = filledPages(blocks, room)
    if (narrower.length > pages.length) break
    pages = narrower
  }
  return pages.map((page) => ({
    phases: page.map(({ title }) => title),
    columns: new Set(page.flatMap((block) => block.columns)),
    piece: page[0]?.piece ?? null,
  }))
}
