import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { StepId } from '../../model/id'
import type { FailMark, Step } from '../../model/step'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextField } from '../kit/TextField'
import css from './MarksSection.module.css'
import { options } from './options'
import { Triple } from './Section'
import { sharedValue } from './sharedValue'
import { useStepEdit } from './useStepEdit'

/** What can go wrong, how badly, and who may put it right (FMEA: severity, occurrence, detection). */
export function FailFields({ steps }: { readonly steps: readonly Step[] }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const edit = useStepEdit(steps)
  const { value: fail = {} } = sharedValue(steps, (step) => step.fail)
  const set = (changes: { readonly [Key in keyof FailMark]?: FailMark[Key] | undefined }) =>
    edit.set({ fail: { ...fail, ...changes } as FailMark })
  const others = Object.values(blueprint.steps).filter(({ id }) => !steps.some((step) => step.id === id))
  const score = (field: 'severity' | 'occurrence' | 'detection') => (
    <NumberField
      label={inspector[field]}
      value={fail[field]}
      low={1}
      high={10}
      whole
      onCommit={(value) => set({ [field]: value })}
    />
  )
  return (
    <>
      <p className={css.legend}>{inspector.failPoint}</p>
      <TextField label={inspector.cause} value={fail.cause} onCommit={(cause) => set({ cause })} />
      <Triple>
        {score('severity')}
        {score('occurrence')}
        {score('detection')}
      </Triple>
      <SelectField<StepId>
        label={inspector.recoveryStep}
        value={fail.recoveryStep}
        none={inspector.none}
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(recoveryStep) => set({ recoveryStep })}
      />
      <TextField
        label={inspector.authorityLimit}
        value={fail.authorityLimit}
        onCommit={(authorityLimit) => set({ authorityLimit })}
      />
      <SelectField
        label={inspector.lever}
        value={fail.lever}
        none={inspector.none}
        options={options(inspector.levers)}
        onChange={(lever) => set({ lever })}
      />
    </>
  )
}
