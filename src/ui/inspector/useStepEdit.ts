import { useMemo } from 'react'
import type { Changes } from '../../commands/changes'
import { editSteps } from '../../commands/editSteps'
import { useSession } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Step } from '../../model/step'
import { useRun } from '../useRun'
import { sharedValue } from './sharedValue'

type StepChanges = Changes<Step, 'id' | 'lane' | 'column' | 'span' | 'order' | 'images'>

/**
 * Reads and edits fields of one step or of several at once.
 *
 * `set` writes the same value to all; `get` returns the value they share; `hint` says "Several values" where they differ.
 */
export function useStepEdit(steps: readonly Step[]) {
  const blueprint = useSession((state) => state.blueprint)
  const { inspector } = useMessages()
  const run = useRun()
  return useMemo(() => {
    const get = <Key extends keyof Step>(field: Key) => sharedValue(steps, (step) => step[field])
    return {
      get,
      value: <Key extends keyof Step>(field: Key) => get(field).value as Step[Key] | undefined,
      placeholder: (field: keyof Step) => (get(field).mixed ? inspector.mixed : ''),
      set: (changes: StepChanges) => run(editSteps, { blueprint, steps: steps.map(({ id }) => id), changes }),
    }
  }, [steps, blueprint, inspector, run])
}

export type StepEdit = ReturnType<typeof useStepEdit>
