import { Trash2 } from 'lucide-react'
import { deleteColumn } from '../../commands/deleteColumn'
import { editColumn } from '../../commands/editColumn'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Column } from '../../model/blueprint'
import { columnsInOrder } from '../../model/columnsInOrder'
import { Button } from '../kit/Button'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import { PanelHead } from './PanelHead'
import { Section } from './Section'
import { useDeletion } from './useDeletion'

/** A column: one moment of the customer's time. */
export function ColumnPanel({ column }: { readonly column: Column }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  const remove = useDeletion()
  const args = { blueprint: blueprint.id, column: column.id }
  const name = column.title ?? inspector.columnNumber(columnsInOrder(blueprint).indexOf(column.id) + 1)
  return (
    <>
      <PanelHead where={inspector.columnPanel} title={name} />
      <Section name="column" title={inspector.basics}>
        <TextField
          label={inspector.title}
          value={column.title}
          onCommit={(title) => run(editColumn, { ...args, changes: { title } })}
        />
        <div>
          <Button
            size="small"
            icon={Trash2}
            onClick={() => remove({ type: 'column', id: column.id }, name, deleteColumn, args)}
          >
            {inspector.deleteColumn}
          </Button>
        </div>
      </Section>
    </>
  )
}
