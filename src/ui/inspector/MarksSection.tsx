import { hasMark, toggleMark } from '../../commands/toggleMark'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Step } from '../../model/step'
import { ToggleButton } from '../kit/ToggleButton'
import { useRun } from '../useRun'
import { FailFields } from './FailFields'
import { MarkSymbol } from './MarkSymbol'
import css from './MarksSection.module.css'
import { Section } from './Section'
import { WaitFields } from './WaitFields'

const MARKS = ['fail', 'wait', 'decision', 'truth'] as const

/** The marks of a step, and the figures behind them. */
export function MarksSection({ steps }: { readonly steps: readonly Step[] }) {
  const { inspector } = useMessages()
  const { id: blueprint } = useBlueprint()
  const run = useRun()
  return (
    <Section name="marks" title={inspector.marks}>
      <div className={css.marks}>
        {MARKS.map((mark) => (
          <ToggleButton
            key={mark}
            pressed={steps.every((step) => hasMark(step, mark))}
            onChange={() => run(toggleMark, { blueprint, steps: steps.map(({ id }) => id), mark })}
          >
            <MarkSymbol mark={mark} />
            {inspector[mark]}
          </ToggleButton>
        ))}
      </div>
      {steps.every(({ fail }) => fail !== undefined) && <FailFields steps={steps} />}
      {steps.every(({ wait }) => wait !== undefined) && <WaitFields steps={steps} />}
    </Section>
  )
}
