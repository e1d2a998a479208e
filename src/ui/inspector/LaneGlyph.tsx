import { useMemo } from 'react'
import type { LaneRole } from '../../model/lane'
import { drawGlyph } from '../../scene/drawing/drawGlyph'
import { familyOf } from '../../scene/family'
import { Shapes } from '../../screen/Shapes'
import css from './LaneGlyph.module.css'

const BOX = { x: 0, y: 0, width: 18, height: 14 }

/** The silhouette of a lane's cards, small: the same sign as in the lane's header. Decorative; the name stands beside it. */
export function LaneGlyph({ role }: { readonly role: LaneRole }) {
  const shapes = useMemo(() => {
    const family = familyOf(role)
    return family && drawGlyph(family, BOX)
  }, [role])
  if (!shapes) return <span className={css.glyph} />
  return (
    <svg className={css.glyph} viewBox="0 0 18 14" aria-hidden="true" focusable="false">
      <Shapes shapes={shapes} />
    </svg>
  )
}
