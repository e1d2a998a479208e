/** `npm run bench`: measures the app and prints a table. See `bench.ts`, which this runs without a build. */
import { runnerImport } from 'vite'
import { projectFolder } from '../tools/projectFolder.mjs'

/** @typedef {typeof import('./bench.ts')} BenchModule */

const { module } = await runnerImport(/** @type {string} */ (`${projectFolder}test/bench/bench.ts`), {
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await /** @type {BenchModule} */ (module).bench(process.argv.slice(2))
