import { useMessages } from '../../i18n/MessagesContext'
import type { Step, WaitMark } from '../../model/step'
import { DurationField } from '../kit/DurationField'
import css from './MarksSection.module.css'
import { Pair } from './Section'
import { sharedValue } from './sharedValue'
import { useStepEdit } from './useStepEdit'

/** How long the wait is, should be, and may be. */
export function WaitFields({ steps }: { readonly steps: readonly Step[] }) {
  const { inspector } = useMessages()
  const edit = useStepEdit(steps)
  const { value: wait = {} } = sharedValue(steps, (step) => step.wait)
  const field = (name: keyof WaitMark, label: string) => (
    <DurationField
      label={label}
      value={wait[name]}
      onCommit={(minutes) => edit.set({ wait: { ...wait, [name]: minutes } as WaitMark })}
    />
  )
  return (
    <>
      <p className={css.legend}>{inspector.waitPoint}</p>
      <Pair>
        {field('actualMinutes', inspector.actual)}
        {field('targetMinutes', inspector.target)}
      </Pair>
      {field('maximumMinutes', inspector.tolerated)}
    </>
  )
}
