import { PAIN_QUADRANTS, type PainQuadrant, painQuadrant } from '../../analysis/painQuadrant'
import type { LaneId, PainPointId, PhaseId } from '../../model/id'
import type { PainPoint } from '../../model/painPoint'
import { type PainWords, painCell } from './painCell'
import { PAIN_FIELDS, type PainColumn } from './painField'
import type { PainRow } from './painRows'

/** Which pain points are shown. What is absent filters nothing; null stands for "not given". */
export interface PainFilter {
  readonly text?: string
  readonly phase?: PhaseId
  readonly lane?: LaneId
  readonly severity?: number
  readonly status?: PainPoint['status'] | null
  readonly owner?: string | null
  readonly element?: PainPoint['element'] | null
  readonly cause?: string
  readonly unplaced?: true
}

export const isFiltering = ({ text = '', ...rest }: PainFilter): boolean =>
  text.trim() !== '' || Object.values(rest).some((value) => value !== undefined)

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase()

const fits = <T>(wanted: T | null | undefined, value: T | undefined): boolean =>
  wanted === undefined || (wanted === null ? value === undefined : value === wanted)

/** Where both lane and phase are wanted, the pain point must hurt in that very cell, or in one of the two as a whole. */
function isThere({ places }: PainRow, { lane, phase }: PainFilter): boolean {
  if (lane !== undefined && phase !== undefined) {
    return places.cells.some((cell) => cell.lane === lane && cell.phase === phase)
  }
  return (lane === undefined || places.lanes.has(lane)) && (phase === undefined || places.phases.has(phase))
}

/**
 * The rows that pass a filter. Each word of the text must stand somewhere in the row.
 *
 * @param kept pain points that stay although they do not pass: what was just written must not vanish from under the hand
 */
export function filterPains(
  rows: readonly PainRow[],
  filter: PainFilter,
  words: PainWords,
  kept: ReadonlySet<PainPointId>,
): readonly PainRow[] {
  if (!isFiltering(filter)) return rows
  const wanted = plain(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const says = (row: PainRow): boolean => {
    if (wanted.length === 0) return true
    const all = plain(
      `${row.painPoint.number}\n${row.painPoint.speaker ?? ''}\n${PAIN_FIELDS.map((field) => painCell(row, field, words)).join('\n')}`,
    )
    return wanted.every((word) => all.includes(word))
  }
  const passes = (row: PainRow): boolean => {
    const { painPoint } = row
    return (
      isThere(row, filter) &&
      fits(filter.severity, painPoint.severity) &&
      fits(filter.status, painPoint.status) &&
      fits(filter.owner, painPoint.owner) &&
      fits(filter.element, painPoint.element) &&
      (filter.cause === undefined || plain(painPoint.cause ?? '').trim() === plain(filter.cause).trim()) &&
      (!filter.unplaced || painPoint.targets.length === 0) &&
      says(row)
    )
  }
  return rows.filter((row) => kept.has(row.painPoint.id) || passes(row))
}

/** How the register is sorted; without it, by number. */
export interface PainSorting {
  readonly column: PainColumn
  readonly descending: boolean
}

const FIGURES: readonly PainColumn[] = ['number', 'votes', 'impact', 'effort', 'gap']

/** What rows are compared by; null where there is nothing to compare. */
function sortKey(row: PainRow, column: PainColumn, words: PainWords): number | string | null {
  if (column === 'number') return row.painPoint.severity
  if (FIGURES.includes(column)) return row.painPoint[column as 'votes' | 'impact' | 'effort' | 'gap'] ?? null
  return painCell(row, column, words) || null
}

/** The rows in another order. What has no value stands last either way; equals keep the order of their numbers. */
export function sortPains(
  rows: readonly PainRow[],
  sorting: PainSorting | null,
  words: PainWords,
  language: string,
): readonly PainRow[] {
  if (!sorting) return rows
  const { compare } = new Intl.Collator(language, { numeric: true })
  const direction = sorting.descending ? -1 : 1
  return rows
    .map((row) => ({ row, key: sortKey(row, sorting.column, words) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return direction * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)))
    })
    .map(({ row }) => row)
}

/** The next order that a press on a head asks for. Figures begin with the highest, words with the first letter. */
export function nextSorting(sorting: PainSorting | null, column: PainColumn): PainSorting | null {
  const first = FIGURES.includes(column)
  if (sorting?.column !== column) return { column, descending: first }
  return sorting.descending === first ? { column, descending: !first } : null
}

export const PAIN_GROUPS = ['none', 'severity', 'status', 'owner', 'phase', 'lane', 'element', 'quadrant'] as const
export type PainGrouping = (typeof PAIN_GROUPS)[number]

export interface PainGroup {
  readonly key: string
  readonly name: string
  readonly rows: readonly PainRow[]
}

interface GroupNames {
  readonly lanes: ReadonlyMap<LaneId, string>
  readonly phases: ReadonlyMap<PhaseId, string>
}

/** Groups of rows, in the natural order of what they are grouped by; those without a value come last. */
export function groupPains(
  rows: readonly PainRow[],
  grouping: PainGrouping,
  words: PainWords,
  names: GroupNames,
): readonly PainGroup[] {
  if (grouping === 'none') return [{ key: 'all', name: '', rows }]
  const groups = new Map<string, PainRow[]>(orderOf(grouping, names, words).map((key) => [key, []]))
  for (const row of rows) {
    const key = keyOf(row, grouping)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const missing = groups.get('')
  groups.delete('')
  if (missing) groups.set('', missing)
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([key, group]) => ({ key, name: nameOf(key, grouping, words, names), rows: group }))
}

function keyOf({ painPoint, places }: PainRow, grouping: PainGrouping): string {
  switch (grouping) {
    case 'severity':
      return String(painPoint.severity)
    case 'status':
      return painPoint.status ?? ''
    case 'owner':
      return painPoint.owner ?? ''
    case 'element':
      return painPoint.element ?? ''
    case 'phase':
      return [...places.phases][0] ?? ''
    case 'lane':
      return [...places.lanes][0] ?? ''
    default:
      return painQuadrant(painPoint) ?? ''
  }
}

function orderOf(
  grouping: PainGrouping,
  { lanes, phases }: GroupNames,
  { statuses, pain }: PainWords,
): readonly string[] {
  switch (grouping) {
    case 'severity':
      return ['4', '3', '2', '1']
    case 'status':
      return Object.keys(statuses)
    case 'element':
      return Object.keys(pain.elements)
    case 'phase':
      return [...phases.keys()]
    case 'lane':
      return [...lanes.keys()]
    case 'quadrant':
      return PAIN_QUADRANTS
    default:
      return []
  }
}

function nameOf(
  key: string,
  grouping: PainGrouping,
  { pain, statuses }: PainWords,
  { lanes, phases }: GroupNames,
): string {
  if (key === '') return pain.notGiven
  switch (grouping) {
    case 'severity':
      return pain.severities[key as '1' | '2' | '3' | '4']
    case 'status':
      return statuses[key as keyof typeof statuses]
    case 'element':
      return pain.elements[key as keyof typeof pain.elements]
    case 'phase':
      return phases.get(key as PhaseId) ?? key
    case 'lane':
      return lanes.get(key as LaneId) ?? key
    case 'quadrant':
      return pain.quadrants[key as PainQuadrant]
    default:
      return key
  }
}
