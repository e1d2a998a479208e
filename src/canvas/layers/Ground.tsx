import { useMemo } from 'react'
import type { Box } from '../../geometry/box'
import type { Scene } from '../../scene/scene'
import { Shapes } from '../../screen/Shapes'
import { visibleGround } from '../picture/visibleGround'
import { Layer } from './Layer'

/** One static layer under everything; drawn again only when the scene changes or the view has gone far. */
export function Ground({ scene, near }: { readonly scene: Scene; readonly near: Box }) {
  const shapes = useMemo(() => visibleGround(scene, near), [scene, near])
  return (
    <Layer depth="ground">
      <Shapes shapes={shapes} />
    </Layer>
  )
}
