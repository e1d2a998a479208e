import { useDocument } from '../../editor/EditorContext'
import type { Blueprint } from '../../model/blueprint'
import type { PainPointId } from '../../model/id'
import { own } from '../../model/own'
import type { Scene } from '../../scene/scene'
import { useCanvas } from '../Canvas'
import { markersOnGrid } from '../pain/painMarkers'
import { Layer } from './Layer'
import styles from './Rings.module.css'

/** Id of the element that stands for a pain point. */
export const painElementId = (id: PainPointId): string => `canvas-pain-${id}`

/** Distance of the ring from the edge of a marker, in scene pixels. */
const OUTSET = 3

/** Rings round the markers of selected pain points, and what they are called. */
export function PainRings({ scene, blueprint }: { readonly scene: Scene; readonly blueprint: Blueprint }) {
  const { painPoints: words } = useCanvas().messages()
  const selection = useDocument((state) => state.selection)
  const pains = selection.flatMap((item) =>
    item.type === 'painPoint' ? (own(blueprint.painPoints, item.id) ?? []) : [],
  )
  if (pains.length === 0) return null
  return (
    <Layer depth="above" decorative={false}>
      {pains.map((pain) => (
        // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be a button element
        <g
          key={pain.id}
          id={painElementId(pain.id)}
          role="button"
          tabIndex={-1}
          aria-pressed="true"
          aria-label={words.markerName(pain.number, pain.title || words.untitled)}
        >
          {markersOnGrid(scene, pain).map(({ badge: { box } }) => (
            <circle
              key={`${box.x} ${box.y}`}
              className={styles.selected}
              cx={box.x + box.width / 2}
              cy={box.y + box.height / 2}
              r={box.width / 2 + OUTSET}
            />
          ))}
        </g>
      ))}
    </Layer>
  )
}
