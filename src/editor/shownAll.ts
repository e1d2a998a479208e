import type { SessionState } from './session'

type Hiding = Pick<SessionState, 'hiddenLanes' | 'foldedPhases' | 'hiddenLayers'>

/** Nothing hidden, nothing folded. */
export const shownAll = (): Hiding => ({ hiddenLanes: new Set(), foldedPhases: new Set(), hiddenLayers: new Set() })

/** Whether all of the blueprint is shown. */
export const isAllShown = ({ hiddenLanes, foldedPhases, hiddenLayers }: Hiding): boolean =>
  hiddenLanes.size + foldedPhases.size + hiddenLayers.size === 0
