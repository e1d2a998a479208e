/**
 * What is measured, and the bounds that it is held to at 2,000 steps. Frame rates are at least, everything else is at
 * most. At 5,000 steps gestures and edits have the same bounds, and opening takes in proportion.
 */

export type App = 'ours' | 'bare'

export interface Measure {
  readonly title: string
  readonly unit: 'ms' | 'fps' | 'MB' | 'kB' | '×' | 'px' | ''
  readonly atLeast?: number
  readonly atMost?: number
  /** Sizes at which the bound holds; the value is shown at all sizes. */
  readonly boundAt?: readonly number[]
}

const LARGE = [2000, 5000] as const

const GESTURES = { pan: 'pan', zoom: 'zoom', drag: 'drag a step' } as const
const PLACES = { near: 'at 100 %', far: 'zoomed to fit' } as const
export type GestureName = keyof typeof GESTURES
export type Place = keyof typeof PLACES

const gestureMeasures = Object.entries(GESTURES).flatMap(([gesture, name]) =>
  Object.entries(PLACES).flatMap(([place, where]): (readonly [string, Measure])[] => {
    const title = `${name} ${where}`
    return [
      [`${gesture}-${place}-fps`, { title: `${title}: frames a second`, unit: 'fps', atLeast: 58, boundAt: LARGE }],
      [`${gesture}-${place}-main`, { title: `${title}: main thread a frame`, unit: 'ms', atMost: 8, boundAt: LARGE }],
      [`${gesture}-${place}-after`, { title: `${title}: longest task after`, unit: 'ms', atMost: 50, boundAt: LARGE }],
    ]
  }),
)

const VIEWS = { triangle: 'service triangle', elements: 'four elements', 'pain-points': 'pain points' } as const
const STUDIED_STEPS = [300] as const

const viewMeasures = Object.entries(VIEWS).flatMap(([view, name]): (readonly [string, Measure])[] => [
  [`view-open-${view}`, { title: `open the view: ${name}`, unit: 'ms', atMost: 150, boundAt: STUDIED_STEPS }],
  [`view-edit-${view}`, { title: `edit to paint: ${name}, median`, unit: 'ms', atMost: 20, boundAt: STUDIED_STEPS }],
])

/** Deliverables at 500 steps: made a second time, and the first time with code and fonts to load. */
const FILES = {
  pdf: { name: 'PDF poster', atMost: 1500 },
  pptx: { name: 'PPTX', atMost: 1000 },
  xlsx: { name: 'XLSX', atMost: 1000 },
  report: { name: 'report as PDF' },
  html: { name: 'report as HTML' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly atMost?: number }>>

const fileMeasures = Object.entries(FILES).flatMap(([format, { name, ...bound }]): (readonly [string, Measure])[] => [
  [`file-${format}`, { title: name, unit: 'ms', ...bound, boundAt: [500] }],
  [`file-${format}-first`, { title: `${name}, first in its page`, unit: 'ms' }],
])

/** Everything in the table, in its order, by the key that samples are kept under. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['layout-whole', { title: 'layout with routing, whole (Node)', unit: 'ms', atMost: 80, boundAt: [2000] }],
  ['layout-first', { title: 'the same, first in its process', unit: 'ms' }],
  ['layout-edit', { title: 'layout after one edit: a new title (Node)', unit: 'ms', atMost: 10, boundAt: [2000] }],
  ['layout-move', { title: 'the same: a step in another column', unit: 'ms' }],
  ['layout-link', { title: 'the same: a new link', unit: 'ms' }],
  ['open', { title: 'open from IndexedDB to first picture', unit: 'ms', atMost: 600, boundAt: [2000] }],
  ['open-linear', { title: 'open, a step, relative to 2,000 steps', unit: '×', atMost: 1.1, boundAt: [5000] }],
  ['heap', { title: 'JS heap after load', unit: 'MB', atMost: 20, boundAt: [2000] }],
  ['elements', { title: 'DOM elements after load', unit: '' }],
  ['fit-zoom', { title: 'zoom of fit, in percent', unit: '' }],
  ...gestureMeasures,
  ['edit-median', { title: 'label edit to paint, saving on, median', unit: 'ms', atMost: 20, boundAt: LARGE }],
  ['edit-p95', { title: 'label edit to paint, saving on, p95', unit: 'ms', atMost: 25, boundAt: LARGE }],
  ['edit-main', { title: 'label edit, main thread', unit: 'ms' }],
  ['edit-unsaved', { title: 'label edit to paint, saving off, median', unit: 'ms' }],
  ['undo', { title: 'undo to paint, median', unit: 'ms', atMost: 20, boundAt: LARGE }],
  ['svg', { title: 'SVG of everything', unit: 'ms', atMost: 150, boundAt: [2000] }],
  ['svg-size', { title: 'size of the SVG', unit: 'MB' }],
  ['png', { title: 'PNG 2× of everything', unit: 'ms', atMost: 800, boundAt: [500] }],
  ['png-share', { title: 'width of the PNG relative to 2×', unit: '×' }],
  ...fileMeasures,
  ...viewMeasures,
  ['start-script', { title: 'initial script, gzip', unit: 'kB', atMost: 250, boundAt: [0] }],
  ['start', { title: 'start with an empty library to usable', unit: 'ms' }],
  ['start-ratio', { title: 'the same, relative to the bare page', unit: '×', atMost: 1.3, boundAt: [0] }],
])

export type Verdict = 'met' | 'missed' | 'no bound'

/** Whether a value keeps the bound of a measure at a size. Size 0 is the empty library. */
export function verdictOn({ atLeast, atMost, boundAt = [] }: Measure, size: number, value: number): Verdict {
  if (!boundAt.includes(size) || Number.isNaN(value)) return 'no bound'
  return value >= (atLeast ?? value) && value <= (atMost ?? value) ? 'met' : 'missed'
}
