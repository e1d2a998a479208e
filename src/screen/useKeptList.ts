import { useLayoutEffect, useMemo, useRef } from 'react'

/** Whether two values look alike: parts of figures are flat but for their strokes and boxes. */
const alike = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && sameFields(a, b))

function sameFields(a: object, b: object): boolean {
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => alike(a[name as keyof typeof a], b[name as keyof typeof b]))
  )
}

/**
 * The parts of a figure, each the object that it was before where it looks the same at its place in the list: of a figure with
 * a thousand shapes, an edit then draws a few.
 */
export function useKeptList<T extends object>(list: readonly T[]): readonly T[] {
  const before = useRef<readonly T[]>([])
  const kept = useMemo(
    () =>
      list.map((item, index) => {
        const known = before.current[index]
        return known && alike(known, item) ? known : item
      }),
    [list],
  )
  useLayoutEffect(() => {
    before.current = kept
  }, [kept])
  return kept
}
