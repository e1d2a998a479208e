import { useMessages } from '../../i18n/MessagesContext'
import type { SheetsPlan } from './exporting'
import css from './TileMap.module.css'

/** The name of a sheet, row by letter and column by number, as `tileName` of the exporters writes it. */
const nameOf = (row: number, column: number): string =>
  `${row < 26 ? '' : String.fromCharCode(64 + Math.floor(row / 26))}${String.fromCharCode(65 + (row % 26))}${column + 1}`

/** Where each sheet lies on the poster, in the proportions of the sheets. */
export function TileMap({ plan: { columns, rows } }: { readonly plan: SheetsPlan }) {
  const { export: words } = useMessages()
  if (columns.length * rows.length < 2) return null
  const width = columns.reduce((sum, each) => sum + each, 0)
  const height = rows.reduce((sum, each) => sum + each, 0)
  return (
    <figure className={css.map} aria-label={words.tileMap(rows.length, columns.length)}>
      <div
        className={css.sheets}
        aria-hidden="true"
        style={{
          gridTemplateColumns: columns.map((each) => `${each}fr`).join(' '),
          gridTemplateRows: rows.map((each) => `${each}fr`).join(' '),
          aspectRatio: `${width} / ${height}`,
        }}
      >
        {rows.map((_, row) =>
          columns.map((__, column) => <span key={nameOf(row, column)}>{nameOf(row, column)}</span>),
        )}
      </div>
    </figure>
  )
}
