import { glossary } from '../model/glossary'
import type { DiagramLanguage } from '../model/project'
import { BASELINE } from './header'
import type { Metrics } from './metrics'
import type { SceneLine, SceneLineKind } from './scene'
import { textWidth } from './text/measure'

const CHIP_LEFT = 6
const CHIP_PAD = 6
/** Above and below the name together. */
const CHIP_LEADING = 7

/** Right end of the chip with a line's name. */
export const lineLabelRight = (kind: SceneLineKind, language: DiagramLanguage, { labelTextPx }: Metrics): number =>
  CHIP_LEFT + 2 * CHIP_PAD + Math.ceil(textWidth(glossary(language).lines[kind], labelTextPx, 'strong'))

/** A line with its name in a chip over the lane headers. */
export function sceneLine(
  { kind, y }: { readonly kind: SceneLineKind; readonly y: number },
  toX: number,
  language: DiagramLanguage,
  metrics: Metrics,
): SceneLine {
  const sizePx = metrics.labelTextPx
  return {
    kind,
    y,
    bandHeight: metrics.lineBand,
    fromX: 0,
    toX,
    label: {
      text: glossary(language).lines[kind],
      x: CHIP_LEFT + CHIP_PAD,
      y: y + BASELINE * sizePx,
      sizePx,
      face: 'strong',
      anchor: 'start',
    },
    labelBox: {
      x: CHIP_LEFT,
      y: y - (sizePx + CHIP_LEADING) / 2,
      width: lineLabelRight(kind, language, metrics) - CHIP_LEFT,
      height: sizePx + CHIP_LEADING,
    },
  }
}
