import type { Selection } from '../../editor/selection'
import type { SceneBadge } from '../../scene/scene'

const NONE: readonly SceneBadge[] = []

/** Those of some markers whose pain points are selected; the same empty list where none is. */
export function ringedMarkers(markers: readonly SceneBadge[], selection: Selection): readonly SceneBadge[] {
  const ringed = markers.filter(
    (badge) =>
      badge.kind === 'pain' && selection.some((item) => item.type === 'painPoint' && item.id === badge.painPoint),
  )
  return ringed.length === 0 ? NONE : ringed
}
