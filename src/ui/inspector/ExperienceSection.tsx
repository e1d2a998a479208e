import { useMessages } from '../../i18n/MessagesContext'
import type { Step } from '../../model/step'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { EmotionField } from './EmotionField'
import { options } from './options'
import { Pair, Section } from './Section'
import { sharedValue } from './sharedValue'
import { useStepEdit } from './useStepEdit'

/** What customers feel and say at a step. */
export function ExperienceSection({ steps }: { readonly steps: readonly Step[] }) {
  const { inspector } = useMessages()
  const edit = useStepEdit(steps)
  const { value: quote, mixed } = sharedValue(steps, (step) => step.quote)
  const setQuote = (text: string, speaker: string | undefined) =>
    edit.set({ quote: text === '' ? undefined : { text, ...(speaker && { speaker }) } })
  return (
    <Section name="experience" title={inspector.experience} open={steps.some((step) => step.emotion !== undefined)}>
      <EmotionField value={edit.value('emotion')} onChange={(emotion) => edit.set({ emotion })} />
      <TextArea
        label={inspector.quote}
        value={quote?.text}
        placeholder={mixed ? inspector.mixed : ''}
        onCommit={(text) => setQuote(text, quote?.speaker)}
      />
      {quote && (
        <TextField
          label={inspector.speaker}
          value={quote.speaker}
          onCommit={(speaker) => setQuote(quote.text, speaker)}
        />
      )}
      <Pair>
        <NumberField
          label={inspector.expectation}
          value={edit.value('expectation')}
          placeholder={edit.placeholder('expectation')}
          low={1}
          high={7}
          onCommit={(expectation) => edit.set({ expectation })}
        />
        <NumberField
          label={inspector.perception}
          value={edit.value('perception')}
          placeholder={edit.placeholder('perception')}
          low={1}
          high={7}
          onCommit={(perception) => edit.set({ perception })}
        />
      </Pair>
      <SelectField
        label={inspector.need}
        value={edit.value('need')}
        none={edit.placeholder('need') || inspector.none}
        options={options(inspector.needs)}
        onChange={(need) => edit.set({ need })}
      />
    </Section>
  )
}
