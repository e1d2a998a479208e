import { verticalPath } from '../../../scene/drawing/pathData'
import { textWidth } from '../../../scene/text/measure'
import { setLine } from '../../panel'
import type { Definition, Report, ReportBlock, ReportHeading, ReportSymbol } from '../report'
import { figureStrips } from './figureStrips'
import { MEASURE_PT, type PageFrame, SETTINGS } from './pageFrame'
import { rowStrips, SYMBOL_SCALE } from './rowStrips'
import { below, kept, type Strip, type Tag } from './strip'
import { tableStrips } from './tableStrips'
import { linesOf, solidText, textStrips } from './textStrips'

const TERM_PT = 118
const COMPACT_TERM_PT = 84
const COMPACT_GAP_PT = 18
const BULLET_PT = 12
const QUOTE_PT = 14
const FACT_GAP_PT = { most: 26, least: 11 } as const
const KEY_COLUMNS = 3
const KEY_SYMBOL_PT = 46
const ROW_RULE = { paint: 'rule', width: 0.6 } as const

interface Setting {
  readonly report: Report
  readonly frame: PageFrame
  readonly parent: Tag
}

function headingStrips({ level, text, symbol }: ReportHeading, { frame, parent }: Setting): Strip[] {
  const setting = level === 2 ? SETTINGS.heading : SETTINGS.subheading
  const indent = symbol ? symbol.widthPx * SYMBOL_SCALE + 6 : 0
  const tag: Tag = { role: level === 2 ? 'H2' : 'H3', parent }
  const strip = solidText(text, setting, { tag, widthPt: frame.innerWidthPt - indent, xPt: indent })
  const sign = symbol && {
    ...{ tag, shapes: symbol.shapes, xPt: 0, scale: SYMBOL_SCALE },
    yPt: setting.linePx / 2 - (symbol.heightPx * SYMBOL_SCALE) / 2,
  }
  return [{ ...strip, drawn: sign ? [sign, ...strip.drawn] : strip.drawn, isKept: true, neededPt: 72 }]
}

function quotationStrips(text: string, speaker: string, { parent, report }: Setting): Strip[] {
  const quote: Tag = { role: 'BlockQuote', parent }
  const place = { tag: quote, widthPt: MEASURE_PT - QUOTE_PT, xPt: QUOTE_PT }
  const bar = (strip: Strip): Strip => ({
    ...strip,
    drawn: [
      {
        tag: null,
        shapes: [{ type: 'path', d: verticalPath(1, 0, strip.heightPt), stroke: { paint: 'cu', width: 2 } }],
      },
      ...strip.drawn,
    ],
  })
  const words = textStrips(report.words.quote(text), SETTINGS.voice, place)
  const who = speaker === '' ? [] : [solidText(report.words.speaker(speaker), SETTINGS.note, place)]
  return [...(who.length > 0 ? kept(words) : words), ...who].map(bar)
}

function listStrips(items: readonly string[], { parent }: Setting): Strip[] {
  const list: Tag = { role: 'L', parent }
  return items.flatMap((item) => {
    const entry: Tag = { role: 'LI', parent: list }
    const place = { tag: { role: 'LBody', parent: entry }, widthPt: MEASURE_PT - BULLET_PT, xPt: BULLET_PT, abovePt: 3 }
    return textStrips(item, SETTINGS.body, place).map((strip, index) => {
      const dot = setLine('•', 1, 0, { ...SETTINGS.body, fill: 'ink-3' })
      return index > 0
        ? strip
        : { ...strip, drawn: [{ tag: { role: 'Lbl', parent: entry }, shapes: [dot] }, ...strip.drawn] }
    })
  })
}

/** Terms at the left, what is said of them at the right, with a hairline below each. */
function definitionStrips(items: readonly Definition[], { frame, parent }: Setting): Strip[] {
  const list: Tag = { role: 'L', parent }
  const widthPt = frame.innerWidthPt
  const term = { ...SETTINGS.cellHead, sizePx: 8.5, linePx: SETTINGS.body.linePx }
  return items.flatMap((item) => {
    const entry: Tag = { role: 'LI', parent: list }
    const cells = [
      {
        ...{ tag: { role: 'Lbl', parent: entry }, setting: term, xPt: 0 },
        lines: linesOf(item.term, TERM_PT - 10, term),
      },
      {
        ...{ tag: { role: 'LBody', parent: entry }, setting: SETTINGS.body, xPt: TERM_PT },
        lines: linesOf(item.text, Math.min(MEASURE_PT, widthPt - TERM_PT), SETTINGS.body),
      },
    ]
    return rowStrips(cells, { widthPt, padTopPt: 3, padBottomPt: 3, rule: ROW_RULE })
  })
}

/** Terms and what is said of them in two columns, read row by row. */
function compactStrips(items: readonly Definition[], { frame, parent }: Setting): Strip[] {
  const list: Tag = { role: 'L', parent }
  const columnPt = (frame.innerWidthPt - COMPACT_GAP_PT) / 2
  const term = { ...SETTINGS.cellHead, linePx: SETTINGS.cell.linePx }
  return Array.from({ length: Math.ceil(items.length / 2) }, (_, row) => {
    const cells = items.slice(2 * row, 2 * row + 2).flatMap((item, column) => {
      const entry: Tag = { role: 'LI', parent: list }
      const xPt = column * (columnPt + COMPACT_GAP_PT)
      return [
        {
          ...{ tag: { role: 'Lbl', parent: entry }, setting: term, xPt },
          lines: linesOf(item.term, COMPACT_TERM_PT - 8, term),
        },
        {
          ...{ tag: { role: 'LBody', parent: entry }, setting: SETTINGS.cell, xPt: xPt + COMPACT_TERM_PT },
          lines: linesOf(item.text, columnPt - COMPACT_TERM_PT, SETTINGS.cell),
        },
      ]
    })
    return rowStrips(cells, { widthPt: frame.innerWidthPt, padTopPt: 2, padBottomPt: 2, rule: ROW_RULE })
  }).flat()
}

/** Large figures side by side, as many in a row as fit. */
function factStrips(items: readonly Definition[], { frame, parent }: Setting): Strip[] {
  const { factLabel, factValue } = SETTINGS
  const widthOf = ({ term, text }: Definition): number =>
    Math.max(textWidth(term, factLabel.sizePx, factLabel.face), textWidth(text, factValue.sizePx, factValue.face))
  const free = frame.innerWidthPt - items.reduce((sum, item) => sum + widthOf(item), 0)
  const gap = Math.min(FACT_GAP_PT.most, free / Math.max(1, items.length - 1))
  const gapPt = gap < FACT_GAP_PT.least ? FACT_GAP_PT.most : gap
  const rows: { readonly item: Definition; readonly xPt: number }[][] = [[]]
  let x = 0
  for (const item of items) {
    const width = widthOf(item)
    if (x > 0 && x + width > frame.innerWidthPt + 0.01) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ item, xPt: x })
    x += width + gapPt
  }
  return rows.map((row) => ({
    heightPt: factLabel.linePx + factValue.linePx,
    abovePt: 6,
    drawn: row.map(({ item, xPt }) => ({
      tag: { role: 'P', parent },
      shapes: [setLine(item.term, xPt, 0, factLabel), setLine(item.text, xPt, factLabel.linePx, factValue)],
    })),
  }))
}

/** Symbols with their names, in columns that are read downwards. */
function keyStrips(items: readonly ReportSymbol[], { frame, parent }: Setting): Strip[] {
  const columnPt = frame.innerWidthPt / KEY_COLUMNS
  const perColumn = Math.ceil(items.length / KEY_COLUMNS)
  return Array.from({ length: perColumn }, (_, row) => {
    const cells = items
      .filter((_, index) => index % perColumn === row)
      .map((symbol, column) => {
        const xPt = column * columnPt
        return {
          tag: { role: 'P', parent },
          lines: linesOf(symbol.label, columnPt - KEY_SYMBOL_PT - 8, SETTINGS.cell),
          setting: SETTINGS.cell,
          ...{ xPt: xPt + KEY_SYMBOL_PT, symbol, symbolXPt: xPt },
        }
      })
    return rowStrips(cells, { widthPt: frame.innerWidthPt, padTopPt: 2.5, padBottomPt: 2.5 })
  }).flat()
}

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((part) => part.trim() !== '')

/** A block as strips, with the space above that its kind asks for. */
export function blockStrips(block: ReportBlock, setting: Setting): Strip[] {
  const { report, frame, parent } = setting
  const label = report.labels.get(block) ?? ''
  switch (block.type) {
    case 'heading':
      return below(headingStrips(block, setting), block.level === 2 ? 22 : 15)
    case 'paragraph': {
      const style = block.tone ? SETTINGS[block.tone] : SETTINGS.body
      const place = { widthPt: MEASURE_PT, abovePt: 7 }
      return paragraphs(block.text).flatMap((text) => textStrips(text, style, { ...place, tag: { role: 'P', parent } }))
    }
    case 'quotation':
      return below(quotationStrips(block.text, block.speaker ?? '', setting), 8)
    case 'list':
      return below(listStrips(block.items, setting), 6)
    case 'definitions':
      return below(block.isCompact ? compactStrips(block.items, setting) : definitionStrips(block.items, setting), 6)
    case 'facts':
      return below(factStrips(block.items, setting), 12)
    case 'key':
      return below(keyStrips(block.items, setting), 6)
    case 'table':
      return below(tableStrips(block, label, frame.innerWidthPt, parent), 18)
    case 'figure': {
      const room = { widthPt: frame.innerWidthPt, heightPt: frame.innerHeightPt }
      return below(figureStrips(block, label, room, parent), 20)
    }
  }
}
