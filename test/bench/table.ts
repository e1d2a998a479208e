import { type App, MEASURES, type Measure, verdictOn } from './bounds'
import type { Samples } from './samples'

export interface Row {
  readonly title: string
  readonly size: string
  readonly ours: string
  readonly bare: string
  readonly bound: string
  readonly verdict: string
}

const HEAD: Row = { title: 'What', size: 'steps', ours: 'ours', bare: 'bare', bound: 'bound', verdict: '' }
const COLUMNS = ['title', 'size', 'ours', 'bare', 'bound', 'verdict'] as const

/** A value with as many digits as say something. */
export function formatValue(value: number, unit: Measure['unit']): string {
  if (Number.isNaN(value)) return '–'
  const text = Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Number.isInteger(value) ? 0 : 1)
  return unit === '×' ? `${value.toFixed(2)} ×` : unit === '' ? text : `${text} ${unit}`
}

function boundOf(measure: Measure, size: number): string {
  if (!measure.boundAt?.includes(size)) return ''
  return measure.atLeast === undefined
    ? `≤ ${formatValue(measure.atMost ?? Number.NaN, measure.unit)}`
    : `≥ ${formatValue(measure.atLeast, measure.unit)}`
}

/** One row for each measure and size that the app was measured in. */
export function rowsOf(samples: Samples, sizes: readonly number[]): Row[] {
  const value = (app: App, size: number, key: string, { unit }: Measure) =>
    samples.has(app, size, key) ? formatValue(samples.median(app, size, key), unit) : ''
  return [...MEASURES].flatMap(([key, measure]) =>
    sizes
      .filter((size) => samples.has('ours', size, key))
      .map((size) => {
        const verdict = verdictOn(measure, size, samples.median('ours', size, key))
        return {
          title: measure.title,
          size: size === 0 ? 'empty' : size.toLocaleString('en'),
          ours: value('ours', size, key, measure),
          bare: value('bare', size, key, measure),
          bound: boundOf(measure, size),
          verdict: verdict === 'no bound' ? '' : verdict === 'met' ? 'met' : 'MISSED',
        }
      }),
  )
}

/** Rows as text in columns: words on the left, figures on the right. */
export function tableText(rows: readonly Row[]): string {
  const all = [HEAD, ...rows]
  const widths = COLUMNS.map((column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row: Row) =>
    COLUMNS.map((column, index) => {
      const width = widths[index] ?? 0
      return column === 'title' || column === 'verdict' ? row[column].padEnd(width) : row[column].padStart(width)
    })
      .join('  ')
      .trimEnd()
  return [line(HEAD), widths.map((width) => '─'.repeat(width)).join('──'), ...rows.map(line), ''].join('\n')
}
