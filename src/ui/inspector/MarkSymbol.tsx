import { drawBadge } from '../../scene/drawing/drawBadge'
import type { Shape } from '../../scene/shape'
import { Shapes } from '../../screen/Shapes'
import css from './MarksSection.module.css'

/** Room for the widest mark with its white edge. */
const BOX = { x: -13, y: -13, width: 26, height: 26 }

const shapesOf = (kind: 'fail' | 'wait' | 'decision' | 'truth'): readonly Shape[] =>
  drawBadge({ kind, box: BOX }, { scale: 1 })
const SHAPES = {
  fail: shapesOf('fail'),
  wait: shapesOf('wait'),
  decision: shapesOf('decision'),
  truth: shapesOf('truth'),
}

/** The symbol of a mark, as on the diagram; the label beside it carries the meaning. */
export function MarkSymbol({ mark }: { readonly mark: keyof typeof SHAPES }) {
  return (
    <svg className={css.symbol} viewBox="-11.5 -10.35 23 20.7" aria-hidden="true" focusable="false">
      <Shapes shapes={SHAPES[mark]} />
    </svg>
  )
}
