import type { Link } from '../model/link'
import { formatPercent } from '../model/phaseSummary'
import type { DiagramLanguage } from '../model/project'
import type { Metrics } from './metrics'
import { textWidth } from './text/measure'
import { wrap } from './text/wrap'

/** Longest label of a link in pixels; the rest is cut, and read in full in the inspector. */
const MAX_WIDTH = 132

/** The words at a link: its label, and the share of cases where it is known. */
export interface RouteLabelText {
  readonly text: string
  readonly widthPx: number
}

/** The label of a link in one line, or null. */
export function routeLabelText(
  { label, probability }: Link,
  metrics: Metrics,
  language: DiagramLanguage,
): RouteLabelText | null {
  const percent = language === 'en' ? ' %' : '%'
  const share = probability === undefined ? '' : `${formatPercent(probability)}${percent}`
  const words = [label ?? '', share].filter((part) => part.trim() !== '').join(' ')
  const text = wrap(words, MAX_WIDTH, metrics.labelTextPx, 'body', { maxLines: 1 }).lines[0]
  if (text === undefined) return null
  return { text, widthPx: Math.ceil(textWidth(text, metrics.labelTextPx, 'body')) }
}
