/**
 * Measures layout in a process of its own, built by Vite as the app is, run by Node: `node measureLayout.js 2000`. Writes
 * one line of JSON: the first layout of the process, and the medians of whole layouts and of layouts after one edit once
 * the code is warm. Edits are laid out by a layout with a memory, as the canvas does: a step with a new title, a step in
 * another column, a new link.
 */
import type { Blueprint } from '../../src/model/blueprint'
import { asId, type LinkId } from '../../src/model/id'
import { inOrder } from '../../src/model/ordered'
import type { Step } from '../../src/model/step'
import { createLayout } from '../../src/scene/createLayout'
import { layout } from '../../src/scene/layout'
import { median } from './statistics'
import { swimlaneBlueprint } from './swimlaneBlueprint'

export interface LayoutTimes {
  readonly firstMs: number
  readonly wholeMs: number
  readonly editMs: number
  readonly moveMs: number
  readonly linkMs: number
}

const WHOLE_RUNS = 5
const EDITS = 9

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

type Edit = (blueprint: Blueprint, index: number) => Blueprint

/** One step after the other, far from each other. */
function stepAt({ steps }: Blueprint, index: number): Step {
  const all = Object.values<Step>(steps)
  const step = all[(index * 97 + 40) % all.length]
  if (!step) throw new Error('no steps')
  return step
}

const withStep = (blueprint: Blueprint, step: Step): Blueprint => ({
  ...blueprint,
  steps: { ...blueprint.steps, [step.id]: step },
})

/** Another title on one of the steps; everything else stays the same object. */
const retitled: Edit = (blueprint, index) => {
  const step = stepAt(blueprint, index)
  return withStep(blueprint, { ...step, title: `改 ${index} ${step.title}` })
}

/** One of the steps in the column after its own. */
const moved: Edit = (blueprint, index) => {
  const step = stepAt(blueprint, index)
  const columns = inOrder(blueprint.phases).flatMap((phase) => phase.columns)
  const column = columns[columns.indexOf(step.column) + 1] ?? step.column
  return withStep(blueprint, { ...step, column })
}

/** A link between two steps that are a few columns apart. */
const linked: Edit = (blueprint, index) => {
  const from = stepAt(blueprint, index)
  const all = Object.values<Step>(blueprint.steps)
  const to = all[(all.indexOf(from) + 12) % all.length]
  if (!to) throw new Error('no steps')
  const id = asId<LinkId>(`added${index}`)
  return {
    ...blueprint,
    links: { ...blueprint.links, [id]: { id, from: from.id, to: to.id, kind: 'sequence' } },
  }
}

function measureLayout(size: number): LayoutTimes {
  const project = swimlaneBlueprint(size)
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('no blueprint')
  const { language } = project
  const firstMs = timed(() => layout(blueprint, { language }))
  // Copies of all records, so that nothing that is kept by identity saves work.
  const whole = Array.from({ length: WHOLE_RUNS }, () => {
    const copy = structuredClone(blueprint)
    return timed(() => layout(copy, { language }))
  })
  const afterEdits = (edit: Edit): number => {
    const remembering = createLayout()
    let edited = blueprint
    remembering(edited, { language })
    return median(
      Array.from({ length: EDITS }, (_, index) => {
        edited = edit(edited, index)
        return timed(() => remembering(edited, { language }))
      }),
    )
  }
  return {
    firstMs,
    wholeMs: median(whole),
    editMs: afterEdits(retitled),
    moveMs: afterEdits(moved),
    linkMs: afterEdits(linked),
  }
}

process.stdout.write(`${JSON.stringify(measureLayout(Number(process.argv[2])))}\n`)
