import { type ReactNode, useId } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Checkbox } from '../kit/Checkbox'
import { Segmented } from '../kit/Segmented'
import { BundleOptions } from './BundleOptions'
import css from './ExportDialog.module.css'
import type { ExportChoices } from './exportChoices'
import { type ExportOption, optionsOf } from './exportFormats'
import { IncludeOptions } from './IncludeOptions'
import { PaperOptions } from './PaperOptions'
import { PartOptions } from './PartOptions'
import { SizeOptions } from './SizeOptions'
import { TooLarge } from './TooLarge'
import type { ExportPlan } from './useExportPlan'
import type { ChosenPart } from './usePart'

interface OptionsPaneProps {
  readonly choices: ExportChoices
  readonly plan: ExportPlan
  readonly part: ChosenPart
  readonly onChange: (changes: Partial<ExportChoices>) => void
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={css.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

const BACKGROUNDS = ['white', 'transparent'] as const

function SizeAndLimits({ choices, plan, onChange }: OptionsPaneProps) {
  const { size } = choices
  return (
    <>
      <SizeOptions size={size} widthPx={plan.picture?.widthPx ?? null} onChange={(next) => onChange({ size: next })} />
      {plan.tooLarge && (
        <TooLarge
          plan={plan.tooLarge}
          tiles={plan.tiles}
          isCutting={plan.isCutting}
          isTiled={plan.isTiled}
          onSize={(next) => onChange({ size: next, tiles: false })}
          onTiled={(tiles) => onChange({ tiles })}
        />
      )}
    </>
  )
}

function Background({ choices, onChange }: OptionsPaneProps) {
  const { export: words } = useMessages()
  return (
    <Segmented
      label={words.background}
      value={choices.background}
      options={BACKGROUNDS.map((value) => ({ value, label: words.backgrounds[value] }))}
      onChange={(background) => onChange({ background })}
    />
  )
}

function Source({ choices: { withSource }, onChange }: OptionsPaneProps) {
  const { export: words } = useMessages()
  return (
    <section className={css.group}>
      <Checkbox checked={withSource} onChange={(next) => onChange({ withSource: next })}>
        {words.source}
      </Checkbox>
      <p className={css.hint}>{withSource ? words.sourceOn : words.sourceOff}</p>
    </section>
  )
}

/** One kind of choices, under its heading. */
function Option({ option, ...props }: OptionsPaneProps & { readonly option: ExportOption }) {
  const { export: words } = useMessages()
  const { choices, plan, part, onChange } = props
  switch (option) {
    case 'bundle':
      return (
        <Group title={words.bundle}>
          <BundleOptions bundle={choices.bundle} onChange={(bundle) => onChange({ bundle })} />
        </Group>
      )
    case 'size':
      return (
        <Group title={words.size}>
          <SizeAndLimits {...props} />
        </Group>
      )
    case 'paper':
      return (
        <Group title={words.paper}>
          <PaperOptions
            paper={choices.paper}
            sheets={plan.sheets}
            isCutting={plan.isCutting}
            onChange={(paper) => onChange({ paper })}
          />
        </Group>
      )
    case 'part':
      return (
        <Group title={words.part}>
          <PartOptions part={part.state} selected={part.selected} onChange={part.setState} />
        </Group>
      )
    case 'include':
    case 'content':
      return (
        <Group title={words.include}>
          <IncludeOptions
            include={choices.include}
            inDiagram={option === 'content'}
            onChange={(include) => onChange({ include })}
          />
        </Group>
      )
    case 'background':
      return (
        <Group title={words.background}>
          <Background {...props} />
        </Group>
      )
    case 'source':
      return <Source {...props} />
  }
}

/** The choices that apply to the format, from top to bottom in the order in which most people make them. */
export function OptionsPane(props: OptionsPaneProps) {
  const { export: words } = useMessages()
  const { choices, onChange } = props
  return (
    <div className={css.options}>
      <p className={css.purpose}>{words.formatNames[choices.format]}</p>
      {optionsOf(choices.format, choices.bundle).map((option) => (
        <Option key={option} option={option} {...props} />
      ))}
      <section className={css.group}>
        <Checkbox checked={choices.forClients} onChange={(forClients) => onChange({ forClients })}>
          {words.forClients}
        </Checkbox>
        <p className={css.hint}>{choices.forClients ? words.forClientsOn : words.forClientsOff}</p>
      </section>
    </div>
  )
}
