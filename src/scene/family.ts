import type { LaneRole } from '../model/lane'
import type { Step } from '../model/step'
import type { Family, Silhouette, StageLight } from './scene'

const FAMILIES: Readonly<Record<LaneRole, Family | null>> = {
  evidence: 'evidence',
  customer: 'customer',
  'frontstage-people': 'front-people',
  'frontstage-technology': 'front-technology',
  backstage: 'backstage',
  support: 'support',
  preparation: 'support',
  management: 'support',
  emotion: null,
  time: null,
  metric: null,
  notes: null,
}

const LIGHTS: Readonly<Record<Family, StageLight>> = {
  evidence: 1,
  customer: 1,
  'front-people': 2,
  'front-technology': 2,
  backstage: 3,
  support: 4,
}

const SILHOUETTES: Readonly<Record<Family, Silhouette>> = {
  evidence: 'folded',
  customer: 'solid',
  'front-people': 'round',
  'front-technology': 'screen',
  backstage: 'round',
  support: 'double',
}

/** Who acts in a lane; null for data lanes. */
export const familyOf = (role: LaneRole): Family | null => FAMILIES[role]

/** How much the customer sees of a lane: 1 lit … 4 dark; 0 for data lanes. */
export function lightOf(role: LaneRole): StageLight {
  const family = FAMILIES[role]
  return family ? LIGHTS[family] : 0
}

/** The outline of a card: shape says who acts, and a decision is pointed whoever takes it. */
export const silhouetteOf = (family: Family, kind: Step['kind']): Silhouette =>
  kind === 'decision' ? 'pointed' : SILHOUETTES[family]
