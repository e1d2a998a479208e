import type { Blueprint } from '../../model/blueprint'
import type { RoleId } from '../../model/id'
import { isDataRole, type LaneRole } from '../../model/lane'
import { inOrder } from '../../model/ordered'
import { recordsIn } from '../../model/recordsIn'
import type { Step } from '../../model/step'
import type { TriangleItem } from '../../model/triangle'
import { TRIANGLE_CORNERS } from '../../model/triangleParts'

/** A role that carries more of the steps than one should. */
export interface OverusedRole {
  readonly role: RoleId
  readonly steps: readonly Step[]
  /** Of the steps that name roles, 0–1. */
  readonly share: number
}

/** Where triangle and blueprint do not meet [A24] [A25]. */
export interface TriangleGaps {
  /** Promises without a step. */
  readonly unkept: readonly TriangleItem[]
  /** Systems and roles without a step. */
  readonly idle: readonly TriangleItem[]
  /** Steps of the provider that no system and no role supports; null while neither corner has an item. */
  readonly unsupported: readonly Step[] | null
  readonly overused: readonly OverusedRole[]
}

/**
 * More than this share of the steps makes a role the bottleneck of a service that has others: the front line does what nobody
 * else takes. A rule of thumb (lint rule WHO-2 of the method), meant to start the question, not to settle it.
 */
export const OVERUSED_SHARE = 0.4
/** Fewer steps with roles say nothing about shares. */
const MIN_STEPS = 5

const OF_CUSTOMER: readonly LaneRole[] = ['evidence', 'customer']

/** Finds promises that no step keeps, items that support no step, steps that no item supports, and overused roles. */
export function triangleGaps(blueprint: Blueprint): TriangleGaps {
  const { strategy, system, people } = blueprint.triangle
  const promises = inOrder(strategy.items)
  const carriers = [...inOrder(system.items), ...inOrder(people.items)]
  const isWithoutStep = ({ steps }: TriangleItem): boolean => steps.length === 0
  return {
    unkept: promises.filter(isWithoutStep),
    idle: carriers.filter(isWithoutStep),
    unsupported: carriers.length === 0 ? null : unsupportedSteps(blueprint),
    overused: overusedRoles(blueprint),
  }
}

function unsupportedSteps({ triangle, steps, lanes }: Blueprint): readonly Step[] {
  const supported = new Set(
    TRIANGLE_CORNERS.filter((corner) => corner !== 'strategy').flatMap((corner) =>
      inOrder(triangle[corner].items).flatMap((item) => item.steps),
    ),
  )
  return recordsIn<Step>(steps).filter(({ id, lane }) => {
    const role = lanes.byId[lane]?.role ?? 'notes'
    return !supported.has(id) && !isDataRole(role) && !OF_CUSTOMER.includes(role)
  })
}

function overusedRoles({ steps }: Blueprint): readonly OverusedRole[] {
  const withRoles = recordsIn<Step>(steps).filter(({ roles = [] }) => roles.length > 0)
  const byRole = new Map<RoleId, Step[]>()
  for (const step of withRoles) {
    for (const role of new Set(step.roles)) byRole.set(role, [...(byRole.get(role) ?? []), step])
  }
  if (byRole.size < 2 || withRoles.length < MIN_STEPS) return []
  return [...byRole]
    .map(([role, carried]) => ({ role, steps: carried, share: carried.length / withRoles.length }))
    .filter(({ share }) => share > OVERUSED_SHARE)
    .sort((one, other) => other.share - one.share)
}
