import { useEffect, useState } from 'react'
import type { ExportChoices, ExportPart } from './exportChoices'
import { isPicture, optionsOf } from './exportFormats'
import type { Drawing, Exporting } from './exporting'

/** Time for a second click before a drawing begins, in milliseconds. */
const WAIT_MS = 140

export interface Prepared {
  /** The latest drawing; that of earlier choices while a new one is made. */
  readonly drawing: Drawing | null
  readonly isCurrent: boolean
  readonly failure: string | null
}

interface Done {
  readonly key: string
  readonly drawing: Drawing | null
  readonly failure: string | null
}

const keyOf = ({ include, background, forClients }: ExportChoices, part: ExportPart): string => {
  const ids = part.type === 'whole' ? [] : part.type === 'steps' ? [...part.steps] : [...part.phases]
  return JSON.stringify([include, background, forClients, part.type, ids])
}

/** Whether a drawing is to be seen, or says how large something will be. */
const needsDrawing = ({ format, bundle }: ExportChoices): boolean =>
  isPicture(format) || optionsOf(format, bundle).some((option) => option === 'size' || option === 'paper')

/**
 * Lays out what was chosen, a moment after the last change. Size, format and source change nothing in the drawing, so
 * typing a width draws nothing anew.
 */
export function usePrepared(exporting: Exporting, choices: ExportChoices, part: ExportPart | null): Prepared {
  const [done, setDone] = useState<Done | null>(null)
  const key = part && needsDrawing(choices) ? keyOf(choices, part) : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for choices and part
  useEffect(() => {
    if (key === null || part === null) return
    let wanted = true
    const timer = setTimeout(() => {
      exporting.draw(choices, part).then(
        (drawing) => wanted && setDone({ key, drawing, failure: null }),
        (error: unknown) => wanted && setDone({ key, drawing: null, failure: String(error) }),
      )
    }, WAIT_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [exporting, key])
  return {
    drawing: part === null ? null : (done?.drawing ?? null),
    isCurrent: key === null || done?.key === key,
    failure: done?.key === key ? (done?.failure ?? null) : null,
  }
}
