import type { TextSetting } from '../../panel'
import { PAPER_MM, PT_PER_MM } from '../../pdf/paper'

/** A sheet of A4 and where its content stands. Lengths in points. */
export interface PageFrame {
  readonly widthPt: number
  readonly heightPt: number
  readonly leftPt: number
  readonly topPt: number
  /** Size of the content. */
  readonly innerWidthPt: number
  readonly innerHeightPt: number
}

const [SHORT_MM, LONG_MM] = PAPER_MM.A4

function frame(
  widthMm: number,
  heightMm: number,
  { x, top, bottom }: Readonly<Record<'x' | 'top' | 'bottom', number>>,
) {
  const [widthPt, heightPt] = [widthMm * PT_PER_MM, heightMm * PT_PER_MM]
  const [leftPt, topPt] = [x * PT_PER_MM, top * PT_PER_MM]
  const innerHeightPt = heightPt - topPt - bottom * PT_PER_MM
  return { widthPt, heightPt, leftPt, topPt, innerWidthPt: widthPt - 2 * leftPt, innerHeightPt }
}

/** Sheets of text stand upright, sheets of the blueprint lie across. */
export const UPRIGHT: PageFrame = frame(SHORT_MM, LONG_MM, { x: 20, top: 25, bottom: 22 })
export const ACROSS: PageFrame = frame(LONG_MM, SHORT_MM, { x: 14, top: 19, bottom: 16 })

/** Longest line of running text, in points: about 85 Latin characters. */
export const MEASURE_PT = 424

const setting = (
  sizePx: number,
  linePx: number,
  face: TextSetting['face'],
  fill: TextSetting['fill'],
): TextSetting => ({
  ...{ sizePx, linePx, face, fill },
})

/** How texts are set; sizes in points, although the type says pixels: a page has one unit. */
export const SETTINGS = {
  title: setting(32, 38, 'strong', 'ink'),
  subtitle: setting(15, 21, 'body', 'ink-2'),
  section: setting(20, 26, 'strong', 'ink'),
  heading: setting(12.5, 17, 'strong', 'ink'),
  subheading: setting(10.5, 14.5, 'strong', 'ink'),
  lead: setting(12, 18, 'body', 'ink'),
  body: setting(9.5, 14.5, 'body', 'ink'),
  note: setting(8.5, 12.5, 'body', 'ink-3'),
  voice: setting(12, 17, 'voice', 'ink'),
  cell: setting(8.5, 12, 'body', 'ink'),
  strongCell: setting(8.5, 12, 'strong', 'ink'),
  cellHead: setting(8, 11, 'strong', 'ink-2'),
  caption: setting(8.5, 12, 'strong', 'ink'),
  captionText: setting(8.5, 12, 'body', 'ink-2'),
  factLabel: setting(8.5, 12, 'body', 'ink-3'),
  factValue: setting(19, 25, 'strong', 'ink'),
  running: setting(8, 11, 'body', 'ink-3'),
  contents: setting(10.5, 15, 'strong', 'ink'),
  contentsBelow: setting(9.5, 14, 'body', 'ink-2'),
} as const
