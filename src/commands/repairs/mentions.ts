import type { Blueprint } from '../../model/blueprint'
import type { ReferenceKind } from '../../model/reference'

/** A field of some record that names records of one kind, as an id or a list of ids. */
export interface Mention {
  readonly kind: ReferenceKind
  readonly owner: object
  readonly field: string
  /** The list stays, empty, when its last id goes; other fields are removed (SPEC M3). */
  readonly stays?: true
}

const TRIANGLE_CORNERS = ['strategy', 'system', 'people'] as const

/**
 * Every field of a blueprint that names records it could lose, apart from the ends of links, the targets of pain points
 * and the images of steps, which have repairs of their own.
 */
export function* mentions(blueprint: Blueprint): Generator<Mention> {
  yield { kind: 'blueprint', owner: blueprint, field: 'basedOn' }
  yield* mentionsInSteps(blueprint)
  for (const owner of Object.values(blueprint.painPoints)) yield { kind: 'source', owner, field: 'sources' }
  yield* mentionsInTriangle(blueprint)
  for (const owner of Object.values(blueprint.elements.attributes.byId)) {
    yield { kind: 'step', owner, field: 'steps', stays: true }
    yield { kind: 'source', owner, field: 'sources' }
  }
  for (const owner of Object.values(blueprint.scoreSets.byId)) {
    yield { kind: 'segment', owner, field: 'segment' }
    yield { kind: 'source', owner, field: 'sources' }
    for (const item of owner.items) yield { kind: 'step', owner: item, field: 'steps' }
  }
  for (const owner of Object.values(blueprint.actions.byId)) {
    yield { kind: 'step', owner, field: 'steps' }
    yield { kind: 'painPoint', owner, field: 'painPoints' }
  }
}

function* mentionsInSteps({ steps }: Blueprint): Generator<Mention> {
  for (const owner of Object.values(steps)) {
    yield { kind: 'role', owner, field: 'roles' }
    yield { kind: 'role', owner, field: 'believedRole' }
    yield { kind: 'facility', owner, field: 'facilities' }
    yield { kind: 'customerGroup', owner, field: 'customerGroups' }
    yield { kind: 'source', owner, field: 'sources' }
    yield { kind: 'blueprint', owner, field: 'childBlueprint' }
    if (owner.fail) yield { kind: 'step', owner: owner.fail, field: 'recoveryStep' }
  }
}

function* mentionsInTriangle({ triangle }: Blueprint): Generator<Mention> {
  for (const corner of TRIANGLE_CORNERS) {
    for (const owner of Object.values(triangle[corner].items.byId)) {
      yield { kind: 'role', owner, field: 'role' }
      yield { kind: 'step', owner, field: 'steps', stays: true }
      yield { kind: 'painPoint', owner, field: 'painPoints' }
    }
  }
  yield { kind: 'segment', owner: triangle.customer, field: 'segment' }
  for (const owner of Object.values(triangle.relations)) {
    if (owner) yield { kind: 'source', owner, field: 'sources' }
  }
}

/** The ids that a mention holds. */
export function mentionedIds({ owner, field }: Mention): readonly string[] {
  const value: unknown = Reflect.get(owner, field)
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? [value] : []
}
