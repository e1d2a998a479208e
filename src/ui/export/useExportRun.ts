import { useCallback, useEffect, useRef, useState } from 'react'
import type { ExportProgress, ExportWork, FailedPart } from './exporting'

export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly progress: ExportProgress | null }
  /** Parts of an archive could not be made: are the others wanted alone? */
  | {
      readonly state: 'asking'
      readonly failed: readonly FailedPart[]
      readonly made: number
      readonly answer: (isWanted: boolean) => void
    }
  | { readonly state: 'cancelled' }
  | { readonly state: 'done'; readonly words: string }
  | { readonly state: 'failed'; readonly error: unknown }

export interface ExportRun {
  readonly run: RunState
  /** Starts work unless some is under way; `work` returns what to say when it is done. */
  start(work: (given: ExportWork) => Promise<string>): void
  cancel(): void
  /** Forgets how the last work ended. */
  clear(): void
}

/** One piece of work at a time, which can be cancelled and ends with the component. */
export function useExportRun(): ExportRun {
  const [run, setRun] = useState<RunState>({ state: 'idle' })
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const start = useCallback((work: (given: ExportWork) => Promise<string>) => {
    if (current.current) return
    const controller = new AbortController()
    current.current = controller
    const { signal } = controller
    const show = (next: RunState): void => setRun(next)
    show({ state: 'busy', progress: null })
    const agree = (failed: readonly FailedPart[], made: number) =>
      new Promise<boolean>((resolve) => {
        signal.addEventListener('abort', () => resolve(false))
        const answer = (isWanted: boolean) => {
          show({ state: 'busy', progress: null })
          resolve(isWanted)
        }
        show({ state: 'asking', failed, made, answer })
      })
    work({ signal, agree, onProgress: (progress) => !signal.aborted && show({ state: 'busy', progress }) })
      .then(
        (words) => show({ state: 'done', words }),
        (error: unknown) => show(signal.aborted ? { state: 'cancelled' } : { state: 'failed', error }),
      )
      .finally(() => {
        current.current = null
      })
  }, [])
  const cancel = useCallback(() => current.current?.abort(), [])
  const clear = useCallback(() => {
    if (!current.current) setRun({ state: 'idle' })
  }, [])
  return { run, start, cancel, clear }
}
