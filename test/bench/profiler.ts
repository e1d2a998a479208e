import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession } from 'playwright-core'
import { type CpuProfile, selfTimes } from './selfTimes'

/** Runs work, and writes down where its time went if that was asked for. */
export interface Profiler {
  during(name: string, work: () => Promise<void>): Promise<void>
}

export const noProfiler: Profiler = { during: (_, work) => work() }

const SAMPLE_MICROSECONDS = 200
const SHOWN = 14

const KINDS = new Map([
  ['ThreadTime', 'all'],
  ['ScriptDuration', 'script'],
  ['RecalcStyleDuration', 'style'],
  ['LayoutDuration', 'layout'],
])

/** CPU time of the main thread so far, by what it was for. What remains is painting and input. */
async function durations(client: CDPSession): Promise<ReadonlyMap<string, number>> {
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await client.send('Performance.getMetrics')
  return new Map(
    metrics.flatMap(({ name, value }): [string, number][] => {
      const kind = KINDS.get(name)
      return kind === undefined ? [] : [[kind, value * 1000]]
    }),
  )
}

/** Writes a profile that browsers open, `<prefix>-<name>.cpuprofile`, and the functions that took longest. */
export function cpuProfiler(client: CDPSession, folder: string, prefix: string): Profiler {
  mkdirSync(folder, { recursive: true })
  return {
    async during(name, work) {
      await client.send('Profiler.enable')
      await client.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS })
      const before = await durations(client)
      await client.send('Profiler.start')
      await work()
      const { profile } = (await client.send('Profiler.stop')) as { readonly profile: CpuProfile }
      await client.send('Profiler.disable')
      writeFileSync(join(folder, `${prefix}-${name}.cpuprofile`), JSON.stringify(profile))
      const lines = selfTimes(profile)
        .slice(0, SHOWN)
        .map(
          ({ where, selfMs, totalMs }) =>
            `${selfMs.toFixed(1).padStart(8)} ${totalMs.toFixed(1).padStart(8)}  ${where}`,
        )
      const after = await durations(client)
      const spent = [...after].map(([kind, ms]) => `${kind} ${(ms - (before.get(kind) ?? 0)).toFixed(0)}`)
      const head = `${prefix} ${name}: CPU of the main thread in ms: ${spent.join(', ')}\n    self    total  (ms)`
      writeFileSync(join(folder, `${prefix}-${name}.txt`), `${[head, ...lines].join('\n')}\n`)
    },
  }
}
