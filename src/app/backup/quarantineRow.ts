import type { Catalog } from '../../i18n/catalog'
import type { HealthRow } from '../../ui/library/healthRow'
import type { Quarantine } from './useQuarantine'

/** The quarantine as one line of the storage panel. */
export function quarantineRow(
  { rows, titles, download, discard }: Pick<Quarantine, 'rows' | 'titles' | 'download' | 'discard'>,
  { common, safekeeping: { keptApart: say } }: Catalog,
): HealthRow {
  const { title } = say
  if (rows === null) return { title, level: 'fair', text: say.unread }
  if (rows.length === 0) return { title, level: 'good', text: say.none }
  return {
    title,
    level: 'fair',
    text: say.some(rows.length, common.list(titles.map((name) => (name === null ? say.lost : say.titled(name))))),
    actions: [
      { label: say.download, run: download },
      { label: say.discard, run: discard },
    ],
  }
}
