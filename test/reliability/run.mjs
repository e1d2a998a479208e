/**
 * `npm run reliability -- <harness> [--runs N]`: plays one harness of this folder with more runs than the test command does.
 * Those in a browser need `npm run build` before.
 */
import { runNode } from '../tools/run.mjs'

/** @type {Readonly<Record<string, { project: 'unit' | 'e2e', file: string, variable: string, runs: number }>>} */
const HARNESSES = {
  properties: { project: 'unit', file: 'test/persistence/projectLog.test.ts', variable: 'SEQUENCES', runs: 10_000 },
  crash: { project: 'e2e', file: 'test/reliability/crash.e2e.ts', variable: 'KILLS', runs: 200 },
  corruption: { project: 'e2e', file: 'test/reliability/corruption.e2e.ts', variable: 'DAMAGES', runs: 100 },
  fuzz: { project: 'unit', file: 'test/exchange/fuzz.test.ts', variable: 'MUTATIONS', runs: 100_000 },
  soak: { project: 'e2e', file: 'test/reliability/soak.e2e.ts', variable: 'EDITS', runs: 20_000 },
  tabs: { project: 'unit', file: 'test/reliability/tabs.test.ts', variable: 'SCHEDULES', runs: 1000 },
  faults: { project: 'unit', file: 'test/reliability/faults.test.ts', variable: 'SCENARIOS', runs: 300 },
}

const [name = '', flag, count] = process.argv.slice(2)
const harness = HARNESSES[name]
if (!harness) {
  console.error(`name one of: ${Object.keys(HARNESSES).join(', ')}`)
  process.exit(1)
}
const runs = flag === '--runs' ? Number(count) : harness.runs
const args = ['run', '--project', harness.project, harness.file, '--testTimeout=3600000']
process.exit(runNode('node_modules/vitest/vitest.mjs', args, { env: { [harness.variable]: String(runs) } }) ? 0 : 1)
