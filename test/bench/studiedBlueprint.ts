import type { Attribute } from '../../src/model/elements'
import { type AttributeId, asId, type PainPointId, type StepId } from '../../src/model/id'
import { inOrder } from '../../src/model/ordered'
import type { PainPoint } from '../../src/model/painPoint'
import type { Project } from '../../src/model/project'
import { seededRandom } from './seededRandom'
import { stepTitle } from './stepTitle'
import { swimlaneBlueprint } from './swimlaneBlueprint'

/** Steps, pain points and attributes of the blueprint that the studies are measured on. */
export const STUDIED = { steps: 300, painPoints: 300, attributes: 100 } as const

const ELEMENTS = ['staff', 'facilities', 'customers', 'process'] as const
const STATUSES = ['open', 'planned', 'in-progress', 'resolved', 'parked'] as const
const CAUSES = 12
const OWNERS = 9

/** A generated blueprint on which pain points and attributes abound, the same one every time; every field that views show is set. */
export function studiedBlueprint(): Project {
  const project = swimlaneBlueprint(STUDIED.steps)
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('no blueprint')
  const steps = Object.keys(blueprint.steps) as StepId[]
  const random = seededRandom(STUDIED.steps)
  const upTo = (most: number): number => 1 + Math.floor(random() * most)
  const stepAt = (index: number): StepId => steps[(index * 7) % steps.length] ?? asId<StepId>('none')
  const painPoints = Array.from(
    { length: STUDIED.painPoints },
    (_, index): PainPoint => ({
      ...{ id: asId<PainPointId>(`study-pain-${index}`), number: index + 1, title: stepTitle(index, random) },
      ...{ words: stepTitle(index + 1, random), targets: [{ type: 'step', id: stepAt(index) }], severity: upTo(4) },
      ...{
        votes: upTo(20),
        impact: upTo(5),
        effort: upTo(5),
        cause: `Cause ${upTo(CAUSES)}`,
        owner: `Owner ${upTo(OWNERS)}`,
      },
      status: STATUSES[index % STATUSES.length] ?? 'open',
      element: ELEMENTS[index % ELEMENTS.length] ?? 'staff',
    }),
  )
  const attributes = Array.from(
    { length: STUDIED.attributes },
    (_, index): Attribute => ({
      ...{
        id: asId<AttributeId>(`study-attribute-${index}`),
        title: stepTitle(index, random),
        visible: index % 3 !== 0,
      },
      element: ELEMENTS[index % ELEMENTS.length] ?? 'staff',
      ...{ importance: 1 + 6 * random(), performance: 1 + 6 * random(), answers: upTo(90), steps: [stepAt(index)] },
    }),
  )
  const byId = Object.fromEntries(attributes.map((attribute) => [attribute.id, attribute]))
  const studied = {
    ...blueprint,
    painPoints: Object.fromEntries(painPoints.map((painPoint) => [painPoint.id, painPoint])),
    elements: {
      ...blueprint.elements,
      scale: { low: 1, high: 7 },
      weights: { staff: 40, facilities: 20, customers: 10, process: 30 },
      attributes: { order: attributes.map(({ id }) => id), byId },
    },
  }
  return {
    ...project,
    id: asId('benchstudied'),
    blueprints: { ...project.blueprints, byId: { ...project.blueprints.byId, [blueprint.id]: studied } },
  }
}
