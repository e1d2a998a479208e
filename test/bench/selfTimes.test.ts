import { expect, test } from 'vitest'
import { type CpuProfile, selfTimes } from './selfTimes'

const node = (id: number, functionName: string, children: readonly number[] = []): CpuProfile['nodes'][number] => ({
  id,
  callFrame: { functionName, url: functionName.startsWith('(') ? '' : 'http://host/assets/app.js', lineNumber: 9 },
  children,
})

const profile: CpuProfile = {
  nodes: [
    node(1, '(root)', [2, 5]),
    node(2, 'layout', [3]),
    node(3, 'route', [4]),
    node(4, 'layout'),
    node(5, '(idle)'),
  ],
  samples: [2, 3, 4, 5, 3],
  timeDeltas: [1000, 2000, 3000, 9000, 500],
}

test('time counts for the function that ran, and once for each that it was called in', () => {
  expect(selfTimes(profile)).toEqual([
    { where: 'layout app.js:10', selfMs: 4, totalMs: 6.5 },
    { where: 'route app.js:10', selfMs: 2.5, totalMs: 5.5 },
  ])
})
