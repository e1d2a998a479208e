import { type ReactNode, useId } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Checkbox } from '../kit/Checkbox'
import { Segmented } from '../kit/Segmented'
import css from './ExportDialog.module.css'
import { EXPORT_FORMATS, type ExportChoices } from './exportChoices'
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

function PictureOptions({ choices, plan, part, onChange }: OptionsPaneProps) {
  const { export: words } = useMessages()
  const { size, include, background, withSource, paper } = choices
  const isPdf = choices.format === 'pdf'
  const isDeck = choices.format === 'pptx'
  return (
    <>
      {choices.format === 'png' && (
        <Group title={words.size}>
          <SizeOptions
            size={size}
            widthPx={plan.picture?.widthPx ?? null}
            onChange={(next) => onChange({ size: next })}
          />
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
        </Group>
      )}
      {isPdf && (
        <Group title={words.paper}>
          <PaperOptions
            paper={paper}
            sheets={plan.sheets}
            isCutting={plan.isCutting}
            onChange={(next) => onChange({ paper: next })}
          />
        </Group>
      )}
      {!isDeck && (
        <Group title={words.part}>
          <PartOptions part={part.state} selected={part.selected} onChange={part.setState} />
        </Group>
      )}
      <Group title={words.include}>
        <IncludeOptions include={include} onChange={(next) => onChange({ include: next })} />
      </Group>
      {!isPdf && !isDeck && <BackgroundAndSource {...{ background, withSource, onChange }} />}
    </>
  )
}

function BackgroundAndSource({
  background,
  withSource,
  onChange,
}: Pick<ExportChoices, 'background' | 'withSource'> & Pick<OptionsPaneProps, 'onChange'>) {
  const { export: words } = useMessages()
  return (
    <>
      <Group title={words.background}>
        <Segmented
          label={words.background}
          value={background}
          options={BACKGROUNDS.map((value) => ({ value, label: words.backgrounds[value] }))}
          onChange={(next) => onChange({ background: next })}
        />
      </Group>
      <section className={css.group}>
        <Checkbox checked={withSource} onChange={(next) => onChange({ withSource: next })}>
          {words.source}
        </Checkbox>
        <p className={css.hint}>{withSource ? words.sourceOn : words.sourceOff}</p>
      </section>
    </>
  )
}

/** All choices, from top to bottom in the order in which most people make them. */
export function OptionsPane(props: OptionsPaneProps) {
  const { export: words } = useMessages()
  const { choices, onChange } = props
  return (
    <div className={css.options}>
      <section className={css.group}>
        <Segmented
          label={words.format}
          value={choices.format}
          options={EXPORT_FORMATS.map((value) => ({ value, label: words.formats[value] }))}
          onChange={(format) => onChange({ format })}
        />
        <p className={css.hint}>{words.formatNames[choices.format]}</p>
      </section>
      {choices.format !== 'json' && <PictureOptions {...props} />}
    </div>
  )
}
