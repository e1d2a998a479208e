import type { Scene } from '../scene'
import type { Shape } from '../shape'

/** The strips of folded phases, in shade through all lanes: what happens there is not shown. */
export const drawFolds = ({ columns, frame, size }: Pick<Scene, 'columns' | 'frame' | 'size'>): Shape[] =>
  columns.flatMap(({ slot, folded }): Shape[] =>
    folded
      ? [
          {
            type: 'rect',
            x: slot.x,
            y: frame.headerHeight,
            width: slot.width,
            height: size.height - frame.headerHeight,
            fill: 'tone',
          },
        ]
      : [],
  )
