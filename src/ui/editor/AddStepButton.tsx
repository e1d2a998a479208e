import { SquarePlus } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { useBlueprint, useDocument, useSession, useSessionStore } from '../../editor/EditorContext'
import { PALETTE_MIME } from '../../editor/session'
import { useMessages } from '../../i18n/MessagesContext'
import type { LaneId } from '../../model/id'
import { isDataRole, type Lane } from '../../model/lane'
import { inOrder } from '../../model/ordered'
import type { StepKind } from '../../model/step'
import { LaneGlyph } from '../inspector/LaneGlyph'
import { IconButton } from '../kit/IconButton'
import { Popover } from '../kit/Popover'
import css from './AddStepButton.module.css'
import { KindGlyph } from './KindGlyph'
import { placeForStep } from './placeForStep'

const KINDS: readonly StepKind[] = ['action', 'decision', 'evidence']

/** The palette: choose a lane and type, choose a kind and tap on cells, or drag a kind onto the diagram. */
export function AddStepButton() {
  const { editor } = useMessages()
  const session = useSessionStore()
  const tool = useSession((state) => state.tool)
  const [open, setOpen] = useState(false)
  return (
    <Popover
      side="right"
      label={editor.addStep}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <IconButton
          tooltipSide="right"
          icon={SquarePlus}
          label={editor.addStep}
          shortcut="n"
          pressed={tool === 'step'}
        />
      }
    >
      <Palette
        onDone={() => setOpen(false)}
        onKind={(placing) => session.setState({ tool: 'step', placing, linkFrom: null })}
      />
    </Popover>
  )
}

interface PaletteProps {
  readonly onDone: () => void
  readonly onKind: (kind: StepKind) => void
}

function Palette({ onDone, onKind }: PaletteProps) {
  const { editor } = useMessages()
  const blueprint = useBlueprint()
  const session = useSessionStore()
  const selection = useDocument((state) => state.selection)
  const hidden = useSession((state) => state.hiddenLanes)
  const lanes = inOrder(blueprint.lanes).filter(({ id, role }: Lane) => !isDataRole(role) && !hidden.has(id))
  const startIn = (lane: LaneId) => {
    const column = placeForStep(blueprint, lane, selection)
    if (column) session.setState({ tool: 'select', editing: { type: 'new-step', lane, column } })
    onDone()
  }
  const drag = (kind: StepKind) => (event: DragEvent) => {
    event.dataTransfer.setData(PALETTE_MIME, kind)
    event.dataTransfer.effectAllowed = 'copy'
  }
  return (
    <div className={css.palette}>
      <h3>{editor.tapToPlace}</h3>
      <ul className={css.kinds}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              draggable
              onDragStart={drag(kind)}
              onDragEnd={onDone}
              onClick={() => {
                onKind(kind)
                onDone()
              }}
            >
              <KindGlyph kind={kind} />
              {editor.kinds[kind]}
            </button>
          </li>
        ))}
      </ul>
      <p className={css.hint}>{editor.tapToPlaceHint}</p>
      <h3>{editor.addStepTo}</h3>
      <ul className={css.lanes}>
        {lanes.map(({ id, role, title, subtitle }) => (
          <li key={id}>
            <button type="button" onClick={() => startIn(id)}>
              <LaneGlyph role={role} />
              {title}
              {subtitle && <small>{subtitle}</small>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
