import { ArrowLeftRight, Trash2 } from 'lucide-react'
import { deleteLinks } from '../../commands/deleteLinks'
import { editLinks } from '../../commands/editLinks'
import { reverseLink } from '../../commands/reverseLink'
import { useBlueprint } from '../../editor/EditorContext'
import { NOTHING } from '../../editor/selection'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { glossary } from '../../model/glossary'
import type { Agreement, Link } from '../../model/link'
import { Button } from '../kit/Button'
import { Checkbox } from '../kit/Checkbox'
import { DurationField } from '../kit/DurationField'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextField } from '../kit/TextField'
import { StudiesSection } from '../studies/StudiesSection'
import { useRun } from '../useRun'
import { options } from './options'
import { PainSection } from './PainSection'
import { PanelHead } from './PanelHead'
import { Buttons, Pair, Section } from './Section'
import { sharedValue } from './sharedValue'

/** Every field of one connection, or of several at once. */
export function LinkPanel({ links }: { readonly links: readonly Link[] }) {
  const { inspector } = useMessages()
  const words = glossary(useLanguage())
  const { id: blueprint, steps } = useBlueprint()
  const run = useRun()
  const [only, ...rest] = links
  if (!only) return null
  const ids = links.map(({ id }) => id)
  const set = (changes: { readonly [Key in Exclude<keyof Link, 'id' | 'from' | 'to'>]?: Link[Key] | undefined }) =>
    run(editLinks, { blueprint, links: ids, changes })
  const kind = sharedValue(links, (link) => link.kind)
  const share = sharedValue(links, (link) => link.probability).value
  const title = `${steps[only.from]?.title ?? ''} → ${steps[only.to]?.title ?? ''}`
  return (
    <>
      <PanelHead where={inspector.connection} title={rest.length === 0 ? title : inspector.chosen(links.length)} />
      <Section name="link" title={inspector.connection}>
        <SelectField
          label={inspector.linkKind}
          value={kind.value}
          {...(kind.mixed && { none: inspector.mixed })}
          options={options(words.linkKinds)}
          onChange={(value) => value && set({ kind: value })}
        />
        <TextField
          label={inspector.label}
          value={sharedValue(links, (link) => link.label).value}
          onCommit={(label) => set({ label })}
        />
        <NumberField
          label={inspector.probability}
          value={share === undefined ? undefined : Math.round(share * 10_000) / 100}
          low={0}
          high={100}
          onCommit={(percent) => set({ probability: percent === undefined ? undefined : percent / 100 })}
        />
        <Checkbox
          checked={links.every(({ twoWay }) => twoWay === true)}
          onChange={(twoWay) => set({ twoWay: twoWay ? true : undefined })}
        >
          {inspector.twoWay}
        </Checkbox>
        <Buttons>
          <Button
            size="small"
            icon={ArrowLeftRight}
            disabled={rest.length > 0}
            onClick={() => run(reverseLink, { blueprint, link: only.id })}
          >
            {inspector.reverse}
          </Button>
          <Button
            size="small"
            icon={Trash2}
            onClick={() => run(deleteLinks, { blueprint, links: ids }, { select: NOTHING })}
          >
            {inspector.deleteLink}
          </Button>
        </Buttons>
      </Section>
      {rest.length === 0 && (
        <>
          <PainSection target={{ type: 'link', id: only.id }} />
          <StudiesSection target={{ type: 'link', id: only.id }} />
          <AgreementSection link={only} onChange={(agreement) => set({ agreement })} />
        </>
      )}
    </>
  )
}

interface AgreementSectionProps {
  readonly link: Link
  readonly onChange: (agreement: Agreement | undefined) => void
}

/** What the supplier of this step promises its internal customer. */
function AgreementSection({ link, onChange }: AgreementSectionProps) {
  const { inspector } = useMessages()
  const agreement = link.agreement ?? {}
  const set = (changes: { readonly [Key in keyof Agreement]?: Agreement[Key] | undefined }) => {
    const kept = Object.entries({ ...agreement, ...changes }).filter(([, value]) => value !== undefined && value !== '')
    onChange(kept.length === 0 ? undefined : (Object.fromEntries(kept) as Agreement))
  }
  return (
    <Section name="agreement" title={inspector.agreement} open={link.agreement !== undefined}>
      <TextField
        label={inspector.requirement}
        value={agreement.requirement}
        onCommit={(requirement) => set({ requirement })}
      />
      <Pair>
        <DurationField
          label={inspector.agreedTime}
          value={agreement.agreedMinutes}
          onCommit={(agreedMinutes) => set({ agreedMinutes })}
        />
        <NumberField
          label={inspector.rating}
          value={agreement.rating}
          low={1}
          high={5}
          onCommit={(rating) => set({ rating })}
        />
      </Pair>
    </Section>
  )
}
