import { useMessages } from '../../i18n/MessagesContext'
import css from './DifferenceTable.module.css'
import type { Difference, VersionDifference } from './version'

const isNone = ({ added, removed, changed }: Difference): boolean => added + removed + changed === 0

/** What has changed from a version to now, in figures. */
export function DifferenceTable({ of }: { readonly of: VersionDifference }) {
  const { history } = useMessages()
  const { steps, links, painPoints, isSame } = of
  if (isSame) return <p className={css.note}>{history.same}</p>
  const rows = [
    { title: history.steps, of: steps },
    { title: history.connections, of: links },
    { title: history.painPoints, of: painPoints },
  ]
  if (rows.every(({ of: each }) => isNone(each))) return <p className={css.note}>{history.otherOnly}</p>
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{history.since}</th>
          <th scope="col">{history.added}</th>
          <th scope="col">{history.removed}</th>
          <th scope="col">{history.changed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, of: { added, removed, changed } }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td data-none={added === 0 || undefined}>{added > 0 ? `+${added}` : 0}</td>
            <td data-none={removed === 0 || undefined}>{removed > 0 ? `−${removed}` : 0}</td>
            <td data-none={changed === 0 || undefined}>{changed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
