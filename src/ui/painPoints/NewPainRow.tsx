import { Plus } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { Catalog } from '../../i18n/catalog'
import { Icon } from '../kit/Icon'
import type { SaysRole } from '../outline/roleInGrid'
import css from './PainTable.module.css'
import type { PainColumn } from './painField'

interface NewPainRowProps {
  /** Place in the table, from 0: behind the last row. */
  readonly index: number
  readonly columns: readonly PainColumn[]
  readonly role: SaysRole
  readonly active: boolean
  readonly editing: boolean
  readonly pain: Catalog['painPoints']
  /** The field, if the row is the active one. */
  readonly field: ReactNode
}

/** The empty row at the end: what is typed into it becomes a pain point. */
export const NewPainRow = memo(function NewPainRow(props: NewPainRowProps) {
  const { index, columns, role, active, editing, pain, field } = props
  return (
    <tr className={css.newRow} role={role('row')} aria-rowindex={index + 2} data-row={index} data-card="new">
      <td role={role('gridcell')} className={css.plus} aria-colindex={1}>
        <Icon of={Plus} />
      </td>
      <th
        scope="row"
        role={role('rowheader')}
        className={css.newTitle}
        colSpan={columns.length - 1}
        aria-colindex={2}
        data-column="title"
        data-active={active || undefined}
        data-editing={(active && editing) || undefined}
      >
        <div className={css.cell}>{pain.newRow}</div>
        {field}
      </th>
    </tr>
  )
})
