/** One round: everything that is measured of one size, in the app and beside it in the bare page. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { CDPSession } from 'playwright-core'
import type { App, GestureName, Place } from './bounds'
import { FOLDERS } from './builds'
import { measureEdits } from './edits'
import { DELIVERABLES, measureDeliverable, measureExports } from './exports'
import { measureGesture } from './gestures'
import type { LayoutTimes } from './measureLayout'
import { heapMb } from './metrics'
import type { Options } from './options'
import { type BenchPage, openDocument, openStored, openStudied, type Site, storeDocument } from './pages'
import { cpuProfiler, noProfiler, type Profiler } from './profiler'
import type { Samples } from './samples'
import { initialScriptKb, startMs } from './startup'
import { STUDIED } from './studiedBlueprint'
import { MEASURED_VIEWS, measureView } from './views'

export interface Round {
  readonly site: Site
  readonly samples: Samples
  readonly options: Options
  /** Says something that belongs under the table: once, however often it happens. */
  readonly note: (text: string) => void
}

const GESTURES: readonly GestureName[] = ['pan', 'zoom', 'drag']
const PLACES: readonly Place[] = ['near', 'far']
/** A picture of more steps is beyond what browsers draw; how the app then helps itself is not a matter of time. */
const LARGEST_PNG = 500

const has = ({ options }: Round, ...parts: Options['parts']): boolean =>
  parts.some((part) => options.parts.includes(part))

/** Measures layout in a fresh process of Node. */
export function layoutRound({ samples }: Round, size: number): void {
  const script = join(FOLDERS.layout, 'measureLayout.js')
  const { firstMs, wholeMs, editMs, moveMs, linkMs } = JSON.parse(
    execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8' }),
  ) as LayoutTimes
  samples.add('ours', size, 'layout-first', firstMs)
  samples.add('ours', size, 'layout-whole', wholeMs)
  samples.add('ours', size, 'layout-edit', editMs)
  samples.add('ours', size, 'layout-move', moveMs)
  samples.add('ours', size, 'layout-link', linkMs)
}

/** Measures the start with an empty library, and of the bare page without nodes. */
export async function startRound({ site, samples }: Round): Promise<void> {
  const ours = await startMs(site, 'ours')
  const bare = await startMs(site, 'bare')
  samples.add('ours', 0, 'start', ours)
  samples.add('bare', 0, 'start', bare)
  samples.add('ours', 0, 'start-ratio', ours / bare)
  samples.add('ours', 0, 'start-script', await initialScriptKb(site))
}

/** Measures the views beside the diagram, on a blueprint in which pain points and attributes abound. */
export async function viewsRound({ site, samples }: Round): Promise<void> {
  for (const measured of MEASURED_VIEWS) {
    const bench = await openStudied(site)
    const { openMs, editMs } = await measureView(bench, measured)
    samples.add('ours', STUDIED.steps, `view-open-${measured.view}`, openMs)
    samples.add('ours', STUDIED.steps, `view-edit-${measured.view}`, editMs)
    await bench.context.close()
  }
}

/** Measures one size: the app on a document that is stored, with saving on, then the bare page. */
export async function sizeRound(round: Round, size: number): Promise<void> {
  if (has(round, 'open', 'gestures', 'edit', 'export')) await measureOurs(round, size)
  if (has(round, 'open', 'gestures', 'edit')) await measureBare(round, size)
}

const profilerFor =
  ({ options }: Round, app: App, size: number) =>
  (client: CDPSession): Profiler =>
    options.profile ? cpuProfiler(client, FOLDERS.profiles, `${app}-${size}`) : noProfiler

async function measureOurs(round: Round, size: number): Promise<void> {
  const { site, samples } = round
  const add = (measure: string, value: number) => samples.add('ours', size, measure, value)
  const first = await openDocument(site, 'ours', size)
  if (has(round, 'edit')) add('edit-unsaved', (await measureEdits(first, noProfiler)).medianMs)
  await storeDocument(first)
  await first.page.close()
  const profilerOf = profilerFor(round, 'ours', size)
  const bench = await openStored(first.context, site, size, profilerOf)
  add('open', bench.readyMs)
  if (size === 5000 && samples.has('ours', 2000, 'open')) {
    add('open-linear', bench.readyMs / 5000 / (samples.median('ours', 2000, 'open') / 2000))
  }
  await measurePage(round, 'ours', size, bench)
  if (has(round, 'export')) {
    const { svgMs, svgMb, pngMs, pngShare } = await measureExports(
      bench,
      { png: size <= LARGEST_PNG },
      profilerOf(bench.client),
    )
    add('svg', svgMs)
    add('svg-size', svgMb)
    if (size <= LARGEST_PNG) {
      add('png', pngMs)
      add('png-share', pngShare)
      for (const format of DELIVERABLES) {
        const { firstMs, ms } = await measureDeliverable(bench, format, profilerOf(bench.client))
        add(`file-${format}`, ms)
        add(`file-${format}-first`, firstMs)
      }
    }
  }
  await first.context.close()
}

async function measureBare(round: Round, size: number): Promise<void> {
  const bench = await openDocument(round.site, 'bare', size)
  round.samples.add('bare', size, 'open', bench.readyMs)
  await measurePage(round, 'bare', size, bench)
  await bench.context.close()
}

/** What both pages can be measured in. */
async function measurePage(round: Round, app: App, size: number, bench: BenchPage): Promise<void> {
  const { samples, note } = round
  const add = (measure: string, value: number) => samples.add(app, size, measure, value)
  const profiler = profilerFor(round, app, size)(bench.client)
  await bench.page.waitForTimeout(1000)
  if (has(round, 'open')) {
    add('heap', await heapMb(bench.client))
    add('elements', await bench.page.evaluate(() => document.querySelectorAll('*').length))
  }
  if (has(round, 'gestures')) {
    for (const place of PLACES) {
      for (const gesture of GESTURES) {
        const { fps, mainMsPerFrame, longestAfterMs, changed, zoom } = await measureGesture(
          bench,
          gesture,
          place,
          profiler,
        )
        add(`${gesture}-${place}-fps`, fps)
        add(`${gesture}-${place}-main`, mainMsPerFrame)
        add(`${gesture}-${place}-after`, longestAfterMs)
        if (place === 'far' && gesture === 'pan') add('fit-zoom', 100 * zoom)
        if (!changed) note(`${app}, ${size} steps: ${gesture} ${place} changed nothing`)
      }
    }
  }
  if (has(round, 'edit')) {
    const { medianMs, p95Ms, mainMs, undoMs } = await measureEdits(bench, profiler)
    add('edit-median', medianMs)
    add('edit-p95', p95Ms)
    add('edit-main', mainMs)
    add('undo', undoMs)
  }
}
