import type { SceneBadge } from '../../scene/scene'
import styles from './Headers.module.css'

/** From the edge of a marker to its ring, as on the cards. */
const OUTSET_PX = 3

/** Rings round the markers of selected pain points in a header, in its own coordinates. */
export function HeaderRings({ badges }: { readonly badges: readonly SceneBadge[] }) {
  return badges.map(({ box }) => (
    <circle
      key={`${box.x} ${box.y}`}
      className={styles.ring}
      cx={box.x + box.width / 2}
      cy={box.y + box.height / 2}
      r={box.width / 2 + OUTSET_PX}
    />
  ))
}
