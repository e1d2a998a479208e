/**
 * `npm test`: installs what is missing, a browser included, and runs every check. Ends with one line that sums all of
 * them, `N passed, N failed`, and with an exit code that says the same. Uses nothing but Node until the packages are
 * there, so that it works right after a clone.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './ensureInstalled.mjs'
import { projectFolder } from './projectFolder.mjs'
import { requireNode } from './requireNode.mjs'
import { runNode } from './run.mjs'

/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

const outputFolder = join(projectFolder, 'test', 'output')
const vitest = 'node_modules/vitest/vitest.mjs'

const STATIC_CHECKS = /** @type {const} */ ([
  ['Types', 'node_modules/typescript/bin/tsc', ['--noEmit']],
  [
    'Types of the pure folders, without the DOM',
    'node_modules/typescript/bin/tsc',
    ['--noEmit', '-p', 'test/architecture/tsconfig.pure.json'],
  ],
  [
    'Types of the service worker',
    'node_modules/typescript/bin/tsc',
    ['--noEmit', '-p', 'test/architecture/tsconfig.worker.json'],
  ],
  ['Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['Build', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']],
])

/** @param {string} title */
const announce = (title) => console.log(`\n── ${title}`)

/** @param {boolean} passed @returns {Tally} */
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })

/**
 * Runs one project of Vitest and reads how many tests passed. A run that fails without a failed test (an error outside
 * of any test, a crash) counts as one failure, so that it cannot look green.
 *
 * @param {string} project @param {Readonly<Record<string, string>>} env @param {readonly string[]} files parts of the names of
 * the files to run; none: all. @returns {Tally}
 */
function runProject(project, env = {}, files = []) {
  announce(`Tests: ${project}`)
  const report = join(outputFolder, `${project}.json`)
  rmSync(report, { force: true })
  const args = [
    'run',
    ...files,
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const succeeded = runNode(vitest, args, { env })
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  const passed = counts.numPassedTests ?? 0
  const failed = counts.numFailedTests ?? 0
  return { passed, failed: succeeded && passed > 0 ? failed : Math.max(failed, 1) }
}

/** The tests in the browser, or one failure that says why they could not run. @returns {Promise<Tally>} */
async function runBrowserTests() {
  const { ensureBrowser } = await import('./ensureBrowser.mjs')
  const { ensureChineseFont } = await import('./ensureChineseFont.mjs')
  const browser = await ensureBrowser()
  if (!browser) {
    console.error(
      'No browser could be found or installed, so the browser tests cannot run. Install Chromium or Google Chrome, or\n' +
        'set CHROMIUM to the path of one, and run the tests again.',
    )
    return one(false)
  }
  await ensureChineseFont()
  return runProject('e2e', { CHROMIUM: browser })
}

/**
 * The tests with foreign readers, those that are there. Without one a continuous integration fails; on a desk its tests are left out,
 * with the reason. @returns {Promise<Tally>}
 */
async function runForeignTests() {
  const { ensurePdfTools } = await import('./ensurePdfTools.mjs')
  const { ensureOfficeTools } = await import('./ensureOfficeTools.mjs')
  const readers = [
    { files: 'pdf', isThere: await ensurePdfTools(), needs: 'PDF files. They need pdftotext, pdffonts and qpdf' },
    { files: 'office', isThere: await ensureOfficeTools(), needs: 'spreadsheets and slides. They need LibreOffice' },
  ]
  for (const { needs } of readers.filter(({ isThere }) => !isThere)) {
    console.log(`\nNot run: the tests in which other programs read ${needs}.`)
  }
  const there = readers.filter(({ isThere }) => isThere).map(({ files }) => files)
  const left = process.env.CI ? readers.length - there.length : 0
  const ran = there.length > 0 ? runProject('foreign', {}, there) : { passed: 0, failed: 0 }
  return { passed: ran.passed, failed: ran.failed + left }
}

/** @param {readonly Tally[]} tallies @returns {never} */
function conclude(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  const line = `${passed} passed, ${failed} failed`
  writeFileSync(join(outputFolder, 'summary.txt'), `${line}\n`)
  console.log(`\n${line}`)
  process.exit(failed === 0 ? 0 : 1)
}

requireNode()
mkdirSync(outputFolder, { recursive: true })
if (!ensureInstalled()) {
  console.error('The packages could not be installed; see the messages of npm above.')
  conclude([one(false)])
}

const tallies = STATIC_CHECKS.map(([title, program, args]) => {
  announce(title)
  return one(runNode(program, args))
})
tallies.push(runProject('unit'))
tallies.push(await runForeignTests())
const isBuilt = tallies[STATIC_CHECKS.length - 1]?.failed === 0
tallies.push(isBuilt ? await runBrowserTests() : one(false))
conclude(tallies)
