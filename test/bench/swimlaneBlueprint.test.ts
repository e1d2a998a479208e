import { describe, expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import { encodeProject } from '../../src/exchange/encodeProject'
import type { Blueprint } from '../../src/model/blueprint'
import { inOrder } from '../../src/model/ordered'
import type { Project } from '../../src/model/project'
import type { Step } from '../../src/model/step'
import { violations } from '../../src/model/violations'
import { LINKS_PER_STEP, swimlaneBlueprint } from './swimlaneBlueprint'

const only = ({ blueprints }: Project): Blueprint => {
  const [first] = inOrder(blueprints)
  if (!first) throw new Error('no blueprint')
  return first
}

describe('a generated blueprint', () => {
  for (const size of [100, 500, 2000, 5000]) {
    const project = swimlaneBlueprint(size)
    const blueprint = only(project)
    const steps = Object.values<Step>(blueprint.steps)

    test(`of ${size} steps has as many steps, 1.4 links each and five steps in a column`, () => {
      expect(steps).toHaveLength(size)
      expect(Object.keys(blueprint.links)).toHaveLength(size * LINKS_PER_STEP)
      expect(Object.keys(blueprint.columns)).toHaveLength(size / 5)
    })

    test(`of ${size} steps has titles of which half are Chinese`, () => {
      expect(steps.filter(({ title }) => /\p{Script=Han}/u.test(title))).toHaveLength(size / 2)
    })

    test(`of ${size} steps is sound and survives its file`, () => {
      expect(violations(project)).toEqual([])
      expect(decodeProject(encodeProject(project))).toMatchObject({ ok: true, project, droppedCount: 0 })
    })
  }

  test('is the same each time', () => {
    expect(encodeProject(swimlaneBlueprint(100))).toBe(encodeProject(swimlaneBlueprint(100)))
  })

  test('links along lanes, across lanes and far ahead', () => {
    const { steps, links, phases } = only(swimlaneBlueprint(500))
    const columns = inOrder(phases).flatMap((phase) => [...phase.columns])
    const ends = Object.values(links).map(({ from, to }) => [steps[from], steps[to]] as const)
    const reach = ends.map(([from, to]) => (from && to ? columns.indexOf(to.column) - columns.indexOf(from.column) : 0))
    expect(ends.some(([from, to]) => from?.lane === to?.lane)).toBe(true)
    expect(ends.some(([from, to]) => from?.column === to?.column)).toBe(true)
    expect(Math.max(...reach)).toBeGreaterThan(4)
    expect(Math.min(...reach)).toBeLessThan(-4)
  })
})
