/**
 * `npm run test:random`: the unit tests with seeds that nobody has tried, to find what the fixed seed of `npm test` does
 * not. `npm run test:random -- 10 test/scene` runs ten seeds over one folder. Stops at the first failure and names its seed.
 */
import { randomInt } from 'node:crypto'
import { runNode } from './run.mjs'

const [rounds = '1', ...paths] = process.argv.slice(2)
for (let round = 1; round <= Number(rounds); round++) {
  const seed = randomInt(2 ** 31)
  console.log(`\n── Round ${round} of ${rounds}, SEED=${seed}`)
  if (
    !runNode('node_modules/vitest/vitest.mjs', ['run', '--project', 'unit', ...paths], { env: { SEED: String(seed) } })
  ) {
    console.error(`\nFailed with SEED=${seed}`)
    process.exit(1)
  }
}
