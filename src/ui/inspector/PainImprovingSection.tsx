import { useMessages } from '../../i18n/MessagesContext'
import type { PainPoint } from '../../model/painPoint'
import { DateField } from '../kit/DateField'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { Pair, Section } from './Section'
import type { PainSectionProps } from './useSetPain'

const STAGES = ['planned', 'done', 'checked', 'acted'] as const

/** What is done about it: the question, the improvement, and the dates of plan, do, check and act. */
export function PainImprovingSection({ painPoint, set }: PainSectionProps) {
  const { inspector, painPoints: pain } = useMessages()
  const { improvement } = painPoint
  /** The improvement with other fields; one of which nothing is left goes. */
  const improve = (
    changes: Partial<Record<'what' | 'owner' | 'result' | (typeof STAGES)[number], string | undefined>>,
  ) => {
    const next = { what: '', ...improvement, ...changes }
    const isEmpty = Object.values(next).every((value) => value === undefined || value === '')
    return set({ improvement: isEmpty ? undefined : (next as NonNullable<PainPoint['improvement']>) })
  }
  return (
    <Section name="pain-improving" title={pain.improving} open={false}>
      <TextArea
        label={inspector.howMightWe}
        value={painPoint.howMightWe}
        onCommit={(howMightWe) => set({ howMightWe })}
      />
      <TextField label={pain.fields.improvement} value={improvement?.what} onCommit={(what) => improve({ what })} />
      <TextField
        label={pain.improvementOwner}
        value={improvement?.owner}
        onCommit={(owner) => improve({ owner: owner || undefined })}
      />
      <Pair>
        <DateField
          label={pain.stages.planned}
          value={improvement?.planned}
          onCommit={(planned) => improve({ planned })}
        />
        <DateField label={pain.stages.done} value={improvement?.done} onCommit={(done) => improve({ done })} />
      </Pair>
      <Pair>
        <DateField
          label={pain.stages.checked}
          value={improvement?.checked}
          onCommit={(checked) => improve({ checked })}
        />
        <DateField label={pain.stages.acted} value={improvement?.acted} onCommit={(acted) => improve({ acted })} />
      </Pair>
      <TextField
        label={pain.result}
        value={improvement?.result}
        onCommit={(result) => improve({ result: result || undefined })}
      />
    </Section>
  )
}
