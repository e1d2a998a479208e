import { moveSteps } from '../../commands/moveSteps'
import { spanStep } from '../../commands/spanStep'
import { useBlueprint } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { columnsInOrder } from '../../model/columnsInOrder'
import { glossary } from '../../model/glossary'
import { isDataRole } from '../../model/lane'
import { inOrder } from '../../model/ordered'
import type { Step } from '../../model/step'
import { NumberField } from '../kit/NumberField'
import { SelectField } from '../kit/SelectField'
import { TextArea } from '../kit/TextArea'
import { useRun } from '../useRun'
import { options } from './options'
import { Pair, Section } from './Section'
import { useStepEdit } from './useStepEdit'

/** What happens at a step, and where it stands in the grid. */
export function BasicsSection({ steps }: { readonly steps: readonly Step[] }) {
  const { inspector } = useMessages()
  const language = useLanguage()
  const edit = useStepEdit(steps)
  const [only, ...rest] = steps
  return (
    <Section name="basics" title={inspector.basics}>
      {only && rest.length === 0 && (
        <TextArea label={inspector.title} value={only.title} rows={1} onCommit={(title) => edit.set({ title })} />
      )}
      <TextArea
        label={inspector.note}
        value={edit.value('note')}
        placeholder={edit.placeholder('note')}
        onCommit={(note) => edit.set({ note })}
      />
      <SelectField
        label={inspector.kind}
        value={edit.value('kind')}
        {...(edit.get('kind').mixed && { none: inspector.mixed })}
        options={options(glossary(language).stepKinds)}
        onChange={(kind) => kind && edit.set({ kind })}
      />
      {only && rest.length === 0 && <PlaceFields step={only} />}
    </Section>
  )
}

/** Lane, column and span of one step; the keyboard's and the screen reader's way to move it. */
function PlaceFields({ step }: { readonly step: Step }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  const columns = columnsInOrder(blueprint)
  const place = columns.indexOf(step.column)
  const to = (lane: Step['lane'], column: Step['column']) =>
    run(moveSteps, { blueprint: blueprint.id, steps: [step.id], lane, column })
  return (
    <>
      <SelectField
        label={inspector.lane}
        value={step.lane}
        options={inOrder(blueprint.lanes)
          .filter(({ role }) => !isDataRole(role))
          .map(({ id, title, subtitle }) => ({ value: id, label: subtitle ? `${title}, ${subtitle}` : title }))}
        onChange={(lane) => lane && to(lane, step.column)}
      />
      <Pair>
        <SelectField
          label={inspector.column}
          value={step.column}
          options={columns.map((id, index) => ({
            value: id,
            label: blueprint.columns[id]?.title ?? inspector.columnNumber(index + 1),
          }))}
          onChange={(column) => column && to(step.lane, column)}
        />
        <NumberField
          label={inspector.span}
          value={step.span ?? 1}
          low={1}
          high={columns.length - place}
          whole
          onCommit={(span) => run(spanStep, { blueprint: blueprint.id, step: step.id, span: span ?? 1 })}
        />
      </Pair>
    </>
  )
}
