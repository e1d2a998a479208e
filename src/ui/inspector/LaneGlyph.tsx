import type { LaneRole } from '../../model/lane'
import css from './LaneGlyph.module.css'

const ROUND = 'M6 1h6a6 6 0 010 12H6A6 6 0 016 1z'
const BLOCK = 'M1 1h16v12H1z'

const GLYPHS: {
  readonly [Role in LaneRole]?: { readonly d: string; readonly paint: string; readonly solid?: boolean }
} = {
  evidence: { d: 'M1 1h12l4 4v8H1zM13 1v4h4', paint: '--ev' },
  customer: { d: 'M3 1h12a2 2 0 012 2v8a2 2 0 01-2 2H3a2 2 0 01-2-2V3a2 2 0 012-2z', paint: '--cu', solid: true },
  'frontstage-people': { d: ROUND, paint: '--fp' },
  'frontstage-technology': { d: 'M1 1h16v12H1zM1 3.500h16M1 2.200h16', paint: '--ft' },
  backstage: { d: ROUND, paint: '--bk' },
  support: { d: 'M1 1h16v12H1zM4 1v12M14 1v12', paint: '--su' },
  preparation: { d: BLOCK, paint: '--su' },
  management: { d: BLOCK, paint: '--su' },
}

/** The silhouette of a lane's cards, small: the same sign as in the lane's header. Decorative; the name stands beside it. */
export function LaneGlyph({ role }: { readonly role: LaneRole }) {
  const glyph = GLYPHS[role]
  if (!glyph) return <span className={css.glyph} />
  const paint = `var(${glyph.paint})`
  return (
    <svg className={css.glyph} viewBox="0 0 18 14" aria-hidden="true" focusable="false">
      <path d={glyph.d} fill={glyph.solid ? paint : 'var(--card)'} stroke={paint} strokeWidth="1.500" />
    </svg>
  )
}
