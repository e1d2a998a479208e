import { useMessages } from '../../i18n/MessagesContext'
import { CellField } from './CellField'
import { cellText } from './cellText'
import { isChoice } from './outlineField'
import type { OutlineRow } from './outlineRows'
import { choicesOf } from './readCell'
import type { ColumnKey } from './stepColumns'
import type { TableContext } from './tableContext'
import type { CellTyping } from './useCellTyping'

interface ActiveFieldProps extends Pick<CellTyping, 'editing' | 'onBegin' | 'onCommit' | 'onLeave' | 'onCancel'> {
  readonly row: OutlineRow | null
  readonly column: ColumnKey
  readonly context: TableContext
}

/** The field of the active cell, named after what it is about. */
export function ActiveField({ row, column, context, ...rest }: ActiveFieldProps) {
  const { outline } = useMessages()
  if (column === 'number') return null
  const name = outline.fields[column]
  const text = row ? cellText(row, column, context) : ''
  const label = row
    ? outline.cell({ field: name, text: text || outline.empty, row: row.step.title || outline.untitled })
    : outline.newCell(name)
  return (
    <CellField
      key={`${row?.step.id ?? 'new'} ${column}`}
      label={label}
      text={text}
      lines={column === 'title' || column === 'note'}
      choices={isChoice(column) ? choicesOf(column, context) : []}
      several={column === 'roles'}
      {...rest}
    />
  )
}
