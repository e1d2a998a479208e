import { useEffect, useState } from 'react'
import type { ExportChoices } from './exportChoices'
import { isPicture } from './exportFormats'
import type { Contents, Exporting } from './exporting'

export interface ShownContents {
  /** Null while it is not known. */
  readonly current: Contents | null
  readonly failure: string | null
}

const NOTHING: ShownContents = { current: null, failure: null }

/** What the file will hold, for formats that have no picture. */
export function useContents(exporting: Exporting, choices: ExportChoices): ShownContents {
  const [shown, setShown] = useState(NOTHING)
  const key = isPicture(choices.format) ? null : JSON.stringify(choices)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the choices
  useEffect(() => {
    setShown(NOTHING)
    if (key === null) return
    let wanted = true
    exporting.contents(choices).then(
      (current) => wanted && setShown({ current, failure: null }),
      (error: unknown) => wanted && setShown({ current: null, failure: String(error) }),
    )
    return () => {
      wanted = false
    }
  }, [exporting, key])
  return shown
}
