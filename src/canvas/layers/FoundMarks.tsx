import { memo, useMemo } from 'react'
import { useDocument, useSession } from '../../editor/EditorContext'
import type { Selected } from '../../editor/selection'
import type { Box } from '../../geometry/box'
import type { Scene } from '../../scene/scene'
import { placeBox } from '../view/placeBox'
import styles from './FoundMarks.module.css'
import { Layer } from './Layer'

/** Free space between what was found and its mark. */
const OUTSET_PX = 4

const idOf = (place: Selected): string => ('id' in place ? place.id : '')

const around = ({ x, y, width, height }: Box): string =>
  `M${x - OUTSET_PX} ${y - OUTSET_PX}h${width + 2 * OUTSET_PX}v${height + 2 * OUTSET_PX}h${-width - 2 * OUTSET_PX}z`

/** Marks what a search has found, as with a highlighter. One path for all: there may be thousands. */
export const FoundMarks = memo(function FoundMarks({ scene }: { readonly scene: Scene }) {
  const found = useSession((state) => state.found)
  // The one that is selected has a ring of its own.
  const selection = useDocument((state) => state.selection)
  const path = useMemo(
    () =>
      found
        .filter(({ type }) => type === 'step' || type === 'link')
        .filter((place) => !selection.some((item) => item.type === place.type && idOf(item) === idOf(place)))
        .flatMap((place) => placeBox(scene, place) ?? [])
        .map(around)
        .join(''),
    [found, scene, selection],
  )
  if (path === '') return null
  return (
    <Layer depth="rings">
      <path className={styles.edge} d={path} />
      <path className={styles.marker} d={path} />
    </Layer>
  )
})
