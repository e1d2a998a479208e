import type { PainRow } from './painRows'
import type { PainGroup } from './shownPains'

/** What stands in the register from top to bottom. */
export type RegisterLine =
  | { readonly type: 'group'; readonly key: string; readonly name: string; readonly count: number }
  | { readonly type: 'row'; readonly row: PainRow; readonly index: number }

/** Groups and their rows as lines; without groups, rows alone. Rows are counted through all groups. */
export function registerLines(groups: readonly PainGroup[], grouped: boolean): readonly RegisterLine[] {
  let index = 0
  return groups.flatMap(({ key, name, rows }): RegisterLine[] => [
    ...(grouped ? [{ type: 'group' as const, key, name, count: rows.length }] : []),
    ...rows.map((row): RegisterLine => ({ type: 'row', row, index: index++ })),
  ])
}

/** A line that is rendered, or room in place of lines that are not. */
export type ShownLine = RegisterLine | { readonly type: 'gap'; readonly key: string; readonly heightPx: number }

/**
 * The lines between two heights, with room for those above, between and below; the row with the focus stays, wherever it is.
 */
export function shownLines(
  lines: readonly RegisterLine[],
  heightOf: (line: RegisterLine) => number,
  part: { readonly fromPx: number; readonly toPx: number },
  keptRow: number,
): readonly ShownLine[] {
  const shown: ShownLine[] = []
  let y = 0
  let gapPx = 0
  const closeGap = () => {
    if (gapPx > 0) shown.push({ type: 'gap', key: `gap-${shown.length}`, heightPx: gapPx })
    gapPx = 0
  }
  for (const line of lines) {
    const heightPx = heightOf(line)
    const isSeen = y + heightPx > part.fromPx && y < part.toPx
    if (isSeen || (line.type === 'row' && line.index === keptRow)) {
      closeGap()
      shown.push(line)
    } else gapPx += heightPx
    y += heightPx
  }
  closeGap()
  return shown
}
