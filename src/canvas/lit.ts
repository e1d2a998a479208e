import { createContext, useMemo } from 'react'
import { useSession } from '../editor/EditorContext'
import type { LinkId, StepId } from '../model/id'
import type { Scene, SceneCard, SceneRoute } from '../scene/scene'

/** Cards and links that stay lit while all others are dimmed; see `Lit` of the session. */
export interface LitParts {
  readonly steps: ReadonlySet<StepId>
  /** Links that were named. */
  readonly links: ReadonlySet<LinkId>
}

/** What is left of a card or a link that is not lit: there, and no more. */
export const DIM = 0.22

/** What is lit, for cards, which are mounted by React Flow. */
export const LitContext = createContext<LitParts | null>(null)

/** What of the scene is lit; null if everything is shown alike, which is also so when nothing that was named is left. */
export function useLit(scene: Scene): LitParts | null {
  const lit = useSession((state) => state.lit)
  return useMemo(() => {
    if (!lit) return null
    const named = { steps: new Set(lit.steps), links: new Set(lit.links) }
    const isThere =
      scene.cards.some(({ id }) => named.steps.has(id)) || scene.routes.some(({ id }) => named.links.has(id))
    return isThere ? named : null
  }, [lit, scene])
}

export const isLitCard = (lit: LitParts | null, { id }: Pick<SceneCard, 'id'>): boolean =>
  lit === null || lit.steps.has(id)

/** A link is lit if it was named, or leads from one lit step to another. */
export const isLitRoute = (lit: LitParts | null, { id, from, to }: Pick<SceneRoute, 'id' | 'from' | 'to'>): boolean =>
  lit === null || lit.links.has(id) || (lit.steps.has(from) && lit.steps.has(to))
