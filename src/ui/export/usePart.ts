import { useMemo, useState } from 'react'
import { useBlueprint, useDocument } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { StepId } from '../../model/id'
import { type ExportPart, WHOLE } from './exportChoices'
import type { PartState } from './PartOptions'
import { selectedSteps } from './selectedSteps'

export interface ChosenPart {
  /** Null as long as something is missing. */
  readonly part: ExportPart | null
  /** What is to be done before there is a part, in words. */
  readonly missing: string | null
  readonly state: PartState
  readonly setState: (state: PartState) => void
  readonly selected: ReadonlySet<StepId>
}

/** Which part of the open blueprint is chosen: the whole of it at first. */
export function usePart(): ChosenPart {
  const { export: words } = useMessages()
  const blueprint = useBlueprint()
  const selection = useDocument((state) => state.selection)
  const selected = useMemo(() => selectedSteps(blueprint, selection), [blueprint, selection])
  const [state, setState] = useState<PartState>(() => ({ type: 'whole', phases: new Set(blueprint.phases.order) }))
  const lacksSteps = state.type === 'steps' && selected.size === 0
  const lacksPhases = state.type === 'phases' && state.phases.size === 0
  const missing = lacksSteps ? words.nothingSelected : lacksPhases ? words.noPhases : null
  const part = useMemo((): ExportPart | null => {
    if (missing !== null) return null
    if (state.type === 'whole') return WHOLE
    return state.type === 'steps' ? { type: 'steps', steps: selected } : { type: 'phases', phases: state.phases }
  }, [state, selected, missing])
  return { part, missing, state, setState, selected }
}
