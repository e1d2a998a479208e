import { useMemo } from 'react'
import { type TriangleReading, triangleReading } from '../../analysis/triangle/triangleReading'
import { type Suggestion, triangleSuggestions } from '../../analysis/triangle/triangleSuggestions'
import { useBlueprint } from '../../editor/EditorContext'
import type { Blueprint } from '../../model/blueprint'

export interface TriangleFacts {
  readonly reading: TriangleReading
  readonly suggestions: readonly Suggestion[]
}

/** What was read of a blueprint last: view, panel and status bar show the same one, so that it is read once a change. */
const known = new WeakMap<Blueprint, TriangleFacts>()

export function triangleFacts(blueprint: Blueprint): TriangleFacts {
  const before = known.get(blueprint)
  if (before) return before
  const reading = triangleReading(blueprint)
  const facts = { reading, suggestions: triangleSuggestions(blueprint, reading) }
  known.set(blueprint, facts)
  return facts
}

/** The triangle of the open blueprint, read from the model. */
export function useTriangle(): TriangleFacts {
  const blueprint = useBlueprint()
  return useMemo(() => triangleFacts(blueprint), [blueprint])
}
