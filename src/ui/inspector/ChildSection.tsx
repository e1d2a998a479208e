import { useDocument, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { inOrder } from '../../model/ordered'
import type { Step } from '../../model/step'
import { Button } from '../kit/Button'
import { SelectField } from '../kit/SelectField'
import { Section } from './Section'
import { useStepEdit } from './useStepEdit'

/** The blueprint that shows a step in detail. Shown only where the project has more than one blueprint. */
export function ChildSection({ step }: { readonly step: Step }) {
  const { inspector } = useMessages()
  const session = useSessionStore()
  const blueprints = useDocument((state) => state.project.blueprints)
  const edit = useStepEdit([step])
  if (blueprints.order.length < 2) return null
  const child = step.childBlueprint
  return (
    <Section name="child" title={inspector.child} open={child !== undefined}>
      <SelectField
        label={inspector.child}
        value={child}
        none={inspector.none}
        options={inOrder(blueprints).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(childBlueprint) => edit.set({ childBlueprint })}
      />
      {child && (
        <div>
          <Button size="small" onClick={() => session.setState({ blueprint: child })}>
            {inspector.openChild}
          </Button>
        </div>
      )}
    </Section>
  )
}
