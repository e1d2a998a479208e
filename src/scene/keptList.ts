/** The list before, if it holds the same objects: whoever compares by identity then sees that nothing has changed [S18]. */
export const keptList = <T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] => {
  if (before?.length !== now.length) return now
  for (let index = 0; index < now.length; index++) if (before[index] !== now[index]) return now
  return before
}
