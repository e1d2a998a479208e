import { type Phase, phase as schema } from '../model/blueprint'
import { existing } from '../model/existing'
import type { PhaseId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { type Changes, change, changed, type Editable } from './changes'
import { allow, refuse } from './command'

const PHASE: Editable<Phase, 'id' | 'columns'> = { schema, fixed: ['id', 'columns'] }

export interface EditPhase extends InBlueprint {
  readonly phase: PhaseId
  readonly changes: Changes<Phase, 'id' | 'columns'>
}

/** Changes title or note of a phase. */
export const editPhase = defineBlueprintCommand<EditPhase>({
  name: 'editPhase',
  check({ phases }, { phase: id, changes }) {
    const phase = own(phases.byId, id)
    if (!phase) return refuse('missing-phase')
    return changed(PHASE, phase, changes) ? allow : refuse('invalid-value')
  },
  apply({ phases }, { phase, changes }) {
    change(PHASE, existing(phases.byId, phase), changes)
  },
})
