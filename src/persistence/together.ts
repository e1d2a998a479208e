/**
 * Asks storage for several things at once and waits for all of them. Tasks, not promises: one that throws at once, as a closed
 * connection does, then fails with the others instead of leaving theirs unheard.
 */
export const together = (tasks: readonly (() => Promise<unknown>)[]): Promise<unknown> =>
  Promise.all(tasks.map(async (task) => task()))
