import { memo } from 'react'
import type { LaneRole } from '../../model/lane'
import type { Thumbnail } from '../../model/projectSummary'
import css from './BlueprintThumbnail.module.css'
import { HEIGHT, thumbnailPicture, WIDTH } from './thumbnailPicture'

const GROUND: Readonly<Record<LaneRole, string>> = {
  evidence: 'stage-1',
  customer: 'stage-1',
  'frontstage-people': 'stage-2',
  'frontstage-technology': 'stage-2',
  backstage: 'stage-3',
  support: 'stage-4',
  preparation: 'stage-4',
  management: 'stage-4',
  emotion: 'surface',
  time: 'surface',
  metric: 'surface',
  notes: 'surface',
}
const FAMILY: Readonly<Partial<Record<LaneRole, string>>> = {
  evidence: 'ev',
  customer: 'cu',
  'frontstage-people': 'fp',
  'frontstage-technology': 'ft',
  backstage: 'bk',
}
const ROUND: ReadonlySet<LaneRole> = new Set(['frontstage-people', 'backstage'])

const paint = (name: string) => `var(--${name})`

/** The miniature of a blueprint; decorative, since its card says the same in words. */
export const BlueprintThumbnail = memo(function BlueprintThumbnail({ of }: { readonly of: Thumbnail }) {
  const { grounds, cards, lines, curve, dots } = thumbnailPicture(of)
  return (
    <svg className={css.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {grounds.map(({ role, ...box }) => (
        <rect key={box.y} {...box} fill={paint(GROUND[role])} />
      ))}
      {cards.map(({ role, ...box }, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: cards of a miniature have no identity
          key={index}
          {...box}
          rx={ROUND.has(role) ? Math.min(7.5, box.height / 2.6) : 1}
          fill={paint(role === 'customer' ? 'cu' : 'card')}
          stroke={paint(FAMILY[role] ?? 'su')}
        />
      ))}
      {lines.map(({ kind, y }) => (
        <path key={y} className={css[kind]} d={`M0 ${y}H${WIDTH}`} />
      ))}
      {curve && <path className={css.curve} d={curve} />}
      {dots.map((dot) => (
        <circle
          key={`${dot.x}-${dot.y}`}
          cx={dot.x}
          cy={dot.y}
          r={4.1}
          fill={paint(`s${dot.severity}`)}
          stroke={paint(dot.severity === 1 ? 's3' : 'surface')}
        />
      ))}
    </svg>
  )
})
