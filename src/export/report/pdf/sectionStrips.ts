import { setLine } from '../../panel'
import type { Report, ReportBlock, ReportFigure, ReportSection } from '../report'
import { blockStrips } from './blockStrips'
import { figureStrips } from './figureStrips'
import { ACROSS, type PageFrame, SETTINGS, UPRIGHT } from './pageFrame'
import { type Anchor, kept, type Strip, type Tag } from './strip'
import { solidText } from './textStrips'

/** Strips that share a shape of page. */
export interface Flow {
  readonly frame: PageFrame
  readonly strips: readonly Strip[]
}

/** A section begins a page unless so much is left: less would hold its heading and little more. */
const SECTION_NEEDS_PT = 260
const ABOVE_SECTION_PT = 44
const RULE_PT = 2
const BELOW_PT = 8
const BETWEEN_PT = 14
/** Room for the number of a section. */
export const NUMBER_PT = 34
/** What is to stay whole is cut all the same if it takes more of a page than this. */
const WHOLE_SHARE = 0.7
/** So does a table. */
const WHOLE_TABLE_SHARE = 0.25

interface Setting {
  readonly report: Report
  readonly section: ReportSection
  readonly parent: Tag
}

/** Number and title over a rule. */
function titleStrips({ report, section, parent }: Setting, frame: PageFrame): Strip[] {
  const tag: Tag = { role: 'H1', parent }
  const number = report.sections.indexOf(section) + 1
  const { section: style } = SETTINGS
  const place = { tag, widthPt: frame.innerWidthPt - NUMBER_PT, xPt: NUMBER_PT, abovePt: ABOVE_SECTION_PT }
  const strip = solidText(section.title, style, place)
  const numeral = setLine(String(number), 0, 0, { ...style, fill: 'ink-3' })
  const rule: Strip = {
    heightPt: RULE_PT + BELOW_PT,
    abovePt: 6,
    drawn: [
      {
        tag: null,
        shapes: [{ type: 'rect', x: 0, y: 0, width: frame.innerWidthPt, height: RULE_PT, fill: 'ink' }],
      },
    ],
  }
  const anchor: Anchor = { id: section.id, number, title: section.title, level: 1 }
  const drawn = [{ tag, shapes: [numeral] }, ...strip.drawn]
  return kept([{ ...strip, drawn, anchor, neededPt: SECTION_NEEDS_PT }, rule])
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { abovePt, heightPt }, index) => sum + heightPt + (index === 0 ? 0 : abovePt), 0)

/** A figure on a sheet that lies across, as large as what stands above it allows. */
function sheetStrips({ report, section, parent }: Setting, figure: ReportFigure, above: readonly Strip[]): Strip[] {
  const used = above.length > 0 ? heightOf(above) + BETWEEN_PT : 0
  const room = { widthPt: ACROSS.innerWidthPt, heightPt: ACROSS.innerHeightPt - used - 1 }
  const [caption, ...rest] = figureStrips(figure, report.labels.get(figure) ?? '', room, parent)
  const id = `${section.id}-${section.blocks.indexOf(figure) + 1}`
  const anchor: Anchor = { id, title: figure.title, level: 2 }
  const page = [...above, ...(caption ? [{ ...caption, abovePt: BETWEEN_PT, anchor }] : []), ...rest]
  return page.map((strip, index) =>
    index < page.length - 1 ? { ...strip, isKept: true } : { ...strip, isKept: false, endsPage: true },
  )
}

const isSheet = (block: ReportBlock): block is ReportFigure => block.type === 'figure' && block.isSheet === true

/** A block on upright pages; a main heading is an anchor. */
function uprightStrips({ report, section, parent }: Setting, block: ReportBlock): Strip[] {
  const [first, ...rest] = blockStrips(block, { report, frame: UPRIGHT, parent })
  if (!first) return []
  if (block.type !== 'heading' || block.level !== 2) return [first, ...rest]
  const id = `${section.id}-${section.blocks.indexOf(block) + 1}`
  return [{ ...first, anchor: { id, title: block.text, level: 2 } }, ...rest]
}

/** Blocks in groups: a heading that keeps what stands under it whole, with all of that; every other block alone. */
function groupsOf(blocks: readonly ReportBlock[]): (readonly ReportBlock[])[] {
  const groups: ReportBlock[][] = []
  let isOpen = false
  for (const block of blocks) {
    if (block.type === 'heading' || isSheet(block)) isOpen = false
    if (isOpen) groups.at(-1)?.push(block)
    else groups.push([block])
    if (block.type === 'heading' && block.isWhole) isOpen = true
  }
  return groups
}

/** The strips of a section: text on upright pages, each sheet on one that lies across. */
export function sectionFlows(report: Report, section: ReportSection, root: Tag): Flow[] {
  const parent: Tag = { role: 'Sect', parent: root, title: section.title }
  const setting: Setting = { report, section, parent }
  const isWide = section.blocks.some(isSheet) && section.isWide === true
  const flows: { frame: PageFrame; strips: Strip[] }[] = []
  const open = (frame: PageFrame): Strip[] => {
    const last = flows.at(-1)
    if (last?.frame === frame) return last.strips
    const strips: Strip[] = []
    flows.push({ frame, strips })
    return strips
  }
  // What stands above the next sheet.
  let above: Strip[] = []
  if (isWide) above = titleStrips(setting, ACROSS)
  else open(UPRIGHT).push(...titleStrips(setting, UPRIGHT))
  for (const group of groupsOf(section.blocks)) {
    const [block] = group
    if (block && isSheet(block)) {
      open(ACROSS).push(...sheetStrips(setting, block, above))
      above = []
    } else if (isWide && block) above.push(...kept(blockStrips(block, { report, frame: ACROSS, parent })))
    else {
      const strips = group.flatMap((one) => uprightStrips(setting, one))
      const share = group.length > 1 ? WHOLE_SHARE : block?.type === 'table' ? WHOLE_TABLE_SHARE : 0
      const isWhole = heightOf(strips) < UPRIGHT.innerHeightPt * share
      open(UPRIGHT).push(...(isWhole ? [...kept(strips.slice(0, -1)), ...strips.slice(-1)] : strips))
    }
  }
  return flows
}
