import { UserRound } from 'lucide-react'
import { useBlueprint, useDocument } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { inOrder } from '../../model/ordered'
import type { Step } from '../../model/step'
import { Icon } from '../kit/Icon'
import { StudiesSection } from '../studies/StudiesSection'
import { BasicsSection } from './BasicsSection'
import { ChildSection } from './ChildSection'
import { ConnectionsSection } from './ConnectionsSection'
import { ExperienceSection } from './ExperienceSection'
import { ImagesSection } from './ImagesSection'
import css from './Inspector.module.css'
import { LaneGlyph } from './LaneGlyph'
import { MarksSection } from './MarksSection'
import { PainSection } from './PainSection'
import { PanelHead } from './PanelHead'
import { PeopleSection } from './PeopleSection'
import { ResearchSection } from './ResearchSection'
import { TimeSection } from './TimeSection'

/** Every field of one step, or of several steps at once. */
export function StepPanel({ steps }: { readonly steps: readonly Step[] }) {
  const [first, ...rest] = steps
  if (!first) return null
  const only = rest.length === 0 ? first : null
  return (
    <>
      {only ? <OneHead step={only} /> : <ManyHead steps={steps} />}
      <TimeSection steps={steps} />
      <MarksSection steps={steps} />
      {only && <PainSection target={{ type: 'step', id: only.id }} />}
      {only && <StudiesSection target={{ type: 'step', id: only.id }} />}
      {only && <ConnectionsSection step={only} />}
      <BasicsSection steps={steps} />
      <PeopleSection steps={steps} />
      <ExperienceSection steps={steps} />
      {only && <ImagesSection step={only} />}
      <ResearchSection steps={steps} />
      {only && <ChildSection step={only} />}
    </>
  )
}

function OneHead({ step }: { readonly step: Step }) {
  const { inspector } = useMessages()
  const { lanes, phases } = useBlueprint()
  const register = useDocument((state) => state.project.roles.byId)
  const roles = (step.roles ?? []).flatMap((id) => register[id]?.name ?? [])
  const lane = lanes.byId[step.lane]
  const list = inOrder(phases)
  const phase = list.findIndex(({ columns }) => columns.includes(step.column))
  const place = (list[phase]?.columns.indexOf(step.column) ?? 0) + 1
  return (
    <PanelHead
      where={
        lane && (
          <>
            <LaneGlyph role={lane.role} />
            {lane.subtitle ? `${lane.title}, ${lane.subtitle}` : lane.title}
          </>
        )
      }
      number={inspector.stepAt(`${phase + 1}.${place}`)}
      title={step.title || inspector.none}
    >
      {roles.length > 0 && (
        <p className={css.roles}>
          <Icon of={UserRound} />
          {roles.join(', ')}
        </p>
      )}
    </PanelHead>
  )
}

function ManyHead({ steps }: { readonly steps: readonly Step[] }) {
  const { common, inspector } = useMessages()
  return <PanelHead where={inspector.chosen(steps.length)} title={common.steps(steps.length)} />
}
