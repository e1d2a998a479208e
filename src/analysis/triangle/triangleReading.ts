/**
 * What the service triangle says, read from the model: nothing in here is typed a second time. One pass gives the views, the
 * chart and the suggestions the same facts.
 */
import type { Blueprint } from '../../model/blueprint'
import type { PainPoint, TriangleRelation } from '../../model/painPoint'
import { TRIANGLE_PARTS, TRIANGLE_RELATIONS, type TrianglePart } from '../../model/triangleParts'
import { type HeldTogether, heldTogether } from './heldTogether'
import { painPointsByRelation, painPointsOfPart } from './painPointsOfRelation'
import { type PartHealth, partHealth } from './partHealth'
import { recordOf } from './recordOf'
import { type TriangleGaps, triangleGaps } from './triangleGaps'
import { type StudiedSteps, stepsOfPart, stepsOfRelation } from './triangleSteps'

export interface RelationReading extends StudiedSteps {
  /** 0–100; null: unknown. */
  readonly rating: number | null
  readonly painPoints: readonly PainPoint[]
}

export interface PartReading extends StudiedSteps {
  readonly health: PartHealth
  readonly painPoints: readonly PainPoint[]
}

export interface TriangleReading {
  readonly held: HeldTogether
  readonly relations: Readonly<Record<TriangleRelation, RelationReading>>
  readonly parts: Readonly<Record<TrianglePart, PartReading>>
  readonly gaps: TriangleGaps
  /** Pain points on at least one relation or item, and all there are. */
  readonly linkedPainPoints: number
  readonly allPainPoints: number
}

/** Reads the triangle of a blueprint; see the files of this folder for the rules of each fact. */
export function triangleReading(blueprint: Blueprint): TriangleReading {
  const { triangle } = blueprint
  const byRelation = painPointsByRelation(blueprint)
  const parts = recordOf(TRIANGLE_PARTS, (part) => {
    const painPoints = painPointsOfPart(blueprint, byRelation, part)
    return { health: partHealth(triangle, part), painPoints, ...stepsOfPart(blueprint, part, painPoints) }
  })
  return {
    held: heldTogether(triangle),
    relations: recordOf(TRIANGLE_RELATIONS, (relation) => {
      const painPoints = byRelation[relation]
      const rating = triangle.relations[relation]?.rating ?? null
      return { rating, painPoints, ...stepsOfRelation(blueprint, relation, painPoints) }
    }),
    parts,
    gaps: triangleGaps(blueprint),
    linkedPainPoints: new Set(TRIANGLE_PARTS.flatMap((part) => parts[part].painPoints)).size,
    allPainPoints: Object.keys(blueprint.painPoints).length,
  }
}
