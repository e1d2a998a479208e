import type { Catalog } from '../../i18n/catalog'
import type { PainPoint } from '../../model/painPoint'
import type { PainColumn, PainField } from './painField'
import type { PainRow } from './painRows'

/** Words that cells show and understand. */
export interface PainWords {
  readonly pain: Catalog['painPoints']
  readonly statuses: Catalog['inspector']['statuses']
  readonly marks: Catalog['outline']['marks']
}

const figure = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** The name of a severity, such as "3, major". */
export const severityName = ({ pain }: PainWords, severity: number): string =>
  `${severity}, ${pain.severities[`${severity as 1 | 2 | 3 | 4}`]}`

/** What a cell says as text; empty where nothing is known. */
export function painCell(row: PainRow, column: PainColumn, words: PainWords): string {
  const { painPoint } = row
  const { pain } = words
  switch (column) {
    case 'number':
      return severityName(words, painPoint.severity)
    case 'where':
      return row.where
    case 'marks':
      return row.marks.map((mark) => words.marks[mark]).join(', ')
    case 'votes':
    case 'impact':
    case 'effort':
      return figure(painPoint[column])
    case 'status':
      return painPoint.status ? words.statuses[painPoint.status] : ''
    case 'element':
      return painPoint.element ? pain.elements[painPoint.element] : ''
    case 'relation':
      return painPoint.relation ? pain.relations[painPoint.relation] : ''
    case 'dimension':
      return painPoint.dimension ? pain.dimensions[painPoint.dimension] : ''
    case 'gap':
      return painPoint.gap ? pain.gaps[`${painPoint.gap as 1 | 2 | 3 | 4 | 5}`] : ''
    case 'improvement':
      return painPoint.improvement?.what ?? ''
    default:
      return painPoint[column] ?? ''
  }
}

/** Values of fields that are free text, found in other pain points: what is offered while one types. */
export const knownTexts = (painPoints: readonly PainPoint[], field: Extract<PainField, 'owner' | 'cause'>): string[] =>
  [...new Set(painPoints.flatMap((painPoint) => painPoint[field] ?? []))].sort((a, b) => a.localeCompare(b))

/** The words that may be chosen in a column. */
export function painChoices(
  column: PainColumn,
  words: PainWords,
  known: { readonly painPoints: readonly PainPoint[]; readonly places: readonly string[] },
): readonly string[] {
  const { pain, statuses } = words
  switch (column) {
    case 'number':
      return [1, 2, 3, 4].map((severity) => severityName(words, severity))
    case 'where':
      return known.places
    case 'impact':
    case 'effort':
      return ['1', '2', '3', '4', '5']
    case 'owner':
    case 'cause':
      return knownTexts(known.painPoints, column)
    case 'status':
      return Object.values(statuses)
    case 'element':
      return Object.values(pain.elements)
    case 'relation':
      return Object.values(pain.relations)
    case 'dimension':
      return Object.values(pain.dimensions)
    case 'gap':
      return Object.values(pain.gaps)
    default:
      return []
  }
}
