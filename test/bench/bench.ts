/**
 * The benchmark: `npm run bench`.
 *
 * The app is built with its driver (`src/app/bench`) and opened in Chromium, 1440 × 900 at 1×, on generated blueprints;
 * beside it, in the same run and in turn, a bare React Flow page with the same boxes. Every figure is the median over the
 * runs; each run has a fresh profile. What is measured, and its bounds, stands in `bounds.ts`, how in the file of each
 * part. Figures depend on the machine: nothing here is asserted by a test.
 */
import { cpus } from 'node:os'
import { chromium } from 'playwright-core'
import { findBrowser, LAUNCH_ARGS } from '../tools/findBrowser.mjs'
import { serveFolder } from '../tools/serveFolder.mjs'
import { buildAll, FOLDERS } from './builds'
import { writeDocuments, writeStudiedDocument } from './documents'
import { type Options, readOptions, USAGE } from './options'
import { layoutRound, type Round, sizeRound, startRound, viewsRound } from './rounds'
import { createSamples } from './samples'
import { STUDIED } from './studiedBlueprint'
import { rowsOf, tableText } from './table'

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const progress = (text: string): void => void process.stderr.write(`${text}\n`)

async function runRounds(options: Options, round: Round): Promise<void> {
  for (let run = 1; run <= options.runs; run++) {
    if (options.parts.includes('start')) {
      progress(`run ${run}: start`)
      await startRound(round)
    }
    if (options.parts.includes('views')) {
      progress(`run ${run}: views`)
      await viewsRound(round)
    }
    for (const size of options.sizes) {
      progress(`run ${run}: ${size} steps`)
      if (options.parts.includes('layout')) layoutRound(round, size)
      await sizeRound(round, size)
    }
  }
}

async function measure(options: Options): Promise<string> {
  progress('building')
  buildAll({ keepNames: options.profile })
  writeDocuments(options.sizes)
  writeStudiedDocument()
  const executablePath = process.env.CHROMIUM ?? (await findBrowser())
  if (!executablePath) throw new Error('no Chromium or Chrome found: set CHROMIUM to the path of one')
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS })
  const [ours, bare] = [await serveFolder(FOLDERS.app), await serveFolder(FOLDERS.bare)]
  const samples = createSamples()
  const notes = new Set<string>()
  try {
    const site = { browser, urls: { ours: ours.url, bare: bare.url } }
    await runRounds(options, { site, samples, options, note: (text) => notes.add(text) })
    const facts = [
      `Chromium ${browser.version()}, headless, no GPU; Node ${process.version}; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      `medians over ${options.runs} ${options.runs === 1 ? 'run' : 'runs'}${options.profile ? '; with profiling: figures are too high' : ''}`,
    ]
    return [
      ...facts,
      '',
      tableText(rowsOf(samples, [...new Set([0, STUDIED.steps, ...options.sizes])])),
      ...notes,
    ].join('\n')
  } finally {
    await browser.close()
    await Promise.all([ours.stop(), bare.stop()])
  }
}

/** Runs the benchmark and prints its table; returns the exit code. A missed bound is a result, not a failure. */
export async function bench(args: readonly string[]): Promise<number> {
  let options: Options
  try {
    options = readOptions(args)
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return 2
  }
  say(await measure(options))
  return 0
}
