/**
 * Measures layout in a process of its own, built by Vite as the app is, run by Node: `node measureLayout.js 2000`. Writes
 * one line of JSON: the first layout of the process, and the medians of whole layouts and of layouts after one edit once
 * the code is warm. Each layout after an edit is of a blueprint of which one step has a new title.
 */
import type { Blueprint } from '../../src/model/blueprint'
import { inOrder } from '../../src/model/ordered'
import type { Step } from '../../src/model/step'
import { layout } from '../../src/scene/layout'
import { median } from './statistics'
import { swimlaneBlueprint } from './swimlaneBlueprint'

export interface LayoutTimes {
  readonly firstMs: number
  readonly wholeMs: number
  readonly editMs: number
}

const WARM_RUNS = 3
const EDITS = 7

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The blueprint with another title on one of its steps; everything else stays the same object. */
function retitled(blueprint: Blueprint, index: number): Blueprint {
  const steps = Object.values<Step>(blueprint.steps)
  const step = steps[(index * 97) % steps.length]
  if (!step) throw new Error('no steps')
  return { ...blueprint, steps: { ...blueprint.steps, [step.id]: { ...step, title: `改 ${index} ${step.title}` } } }
}

function measureLayout(size: number): LayoutTimes {
  const project = swimlaneBlueprint(size)
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('no blueprint')
  const { language } = project
  const firstMs = timed(() => layout(blueprint, { language }))
  // Copies of all records, so that nothing that is kept by identity saves work.
  const whole = Array.from({ length: WARM_RUNS }, () => {
    const copy = structuredClone(blueprint)
    return timed(() => layout(copy, { language }))
  })
  let edited = blueprint
  layout(edited, { language })
  const edits = Array.from({ length: EDITS }, (_, index) => {
    edited = retitled(edited, index)
    return timed(() => layout(edited, { language }))
  })
  return { firstMs, wholeMs: median(whole), editMs: median(edits) }
}

process.stdout.write(`${JSON.stringify(measureLayout(Number(process.argv[2])))}\n`)
