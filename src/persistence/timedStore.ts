import type { ProjectStore } from './projectStore'

/** A store that tells how long each write took that the disk has, in milliseconds. */
export function timedStore(store: ProjectStore, onWritten: (ms: number) => void): ProjectStore {
  const timed =
    <Given extends unknown[], Answer extends { readonly ok: boolean }>(write: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      const startMs = performance.now()
      const answer = await write(...given)
      if (answer.ok) onWritten(performance.now() - startMs)
      return answer
    }
  return { ...store, save: timed(store.save), append: timed(store.append) }
}
