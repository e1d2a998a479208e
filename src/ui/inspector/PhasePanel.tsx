import { Trash2 } from 'lucide-react'
import { deletePhase } from '../../commands/deletePhase'
import { editPhase } from '../../commands/editPhase'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Phase } from '../../model/blueprint'
import { Button } from '../kit/Button'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import { PainSection } from './PainSection'
import { PanelHead } from './PanelHead'
import { Section } from './Section'
import { useDeletion } from './useDeletion'

/** A phase of the journey. */
export function PhasePanel({ phase }: { readonly phase: Phase }) {
  const { inspector } = useMessages()
  const { id: blueprint } = useBlueprint()
  const run = useRun()
  const remove = useDeletion()
  const args = { blueprint, phase: phase.id }
  return (
    <>
      <PanelHead where={inspector.phasePanel} title={phase.title || inspector.none} />
      <Section name="phase" title={inspector.basics}>
        <TextField
          label={inspector.title}
          value={phase.title}
          onCommit={(title) => run(editPhase, { ...args, changes: { title } })}
        />
        <TextArea
          label={inspector.note}
          value={phase.note}
          onCommit={(note) => run(editPhase, { ...args, changes: { note } })}
        />
        <div>
          <Button
            size="small"
            icon={Trash2}
            onClick={() => remove({ type: 'phase', id: phase.id }, phase.title, deletePhase, args)}
          >
            {inspector.deletePhase}
          </Button>
        </div>
      </Section>
      <PainSection target={{ type: 'phase', id: phase.id }} />
    </>
  )
}
