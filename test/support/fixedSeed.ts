/**
 * One seed for all property tests, so that a run says the same each time, on every machine. `npm run test:random` sets
 * another one by `SEED`; what it finds becomes a worked example beside the property.
 */
import fc from 'fast-check'

const DEFAULT_SEED = 20_261_122

fc.configureGlobal({ seed: Number(process.env.SEED ?? DEFAULT_SEED) })
