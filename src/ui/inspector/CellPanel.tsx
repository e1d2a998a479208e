import { Plus } from 'lucide-react'
import { useBlueprint, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, LaneId } from '../../model/id'
import { isDataRole } from '../../model/lane'
import { Button } from '../kit/Button'
import css from './Inspector.module.css'
import { LaneGlyph } from './LaneGlyph'
import { PanelHead } from './PanelHead'

/** An empty place of the grid: the invitation to put a step there. */
export function CellPanel({ lane: laneId, column }: { readonly lane: LaneId; readonly column: ColumnId }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const session = useSessionStore()
  const lane = blueprint.lanes.byId[laneId]
  if (!lane) return null
  const place = columnsInOrder(blueprint).indexOf(column) + 1
  return (
    <>
      <PanelHead
        where={
          <>
            <LaneGlyph role={lane.role} />
            {inspector.cellPanel}
          </>
        }
        title={`${lane.title}, ${blueprint.columns[column]?.title ?? inspector.columnNumber(place)}`}
      />
      {!isDataRole(lane.role) && (
        <div className={css.empty}>
          <Button icon={Plus} onClick={() => session.setState({ editing: { type: 'new-step', lane: laneId, column } })}>
            {inspector.addStep}
          </Button>
        </div>
      )}
    </>
  )
}
