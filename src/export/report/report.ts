/**
 * Reports: what a consultant hands over, decided once and written three ways (paper, page, plain text).
 *
 * A report is data: a cover, and sections of blocks. Whoever builds it has said everything in words of the diagram's language
 * already, so that the writers know neither the model nor a catalog; they decide lines, pages and markup. Figures are shapes,
 * as everywhere: the report shows the scene and the charts of the screen, in light colours. What nobody knows is not in
 * here: `createReport` takes out blocks and sections that hold nothing, and numbers what is left.
 */
import type { DiagramLanguage } from '../../model/project'
import type { Part } from '../../scene/drawing/part'
import type { Shape } from '../../scene/shape'

/** A small sign, drawn from its own top left corner; `label` says it in words. */
export interface ReportSymbol {
  readonly label: string
  readonly widthPx: number
  readonly heightPx: number
  readonly shapes: readonly Shape[]
}

/** What a cell of a table holds. A symbol stands before its text, or in its place where the text is empty. */
export type ReportCell = string | { readonly text: string; readonly symbol: ReportSymbol }

export interface ReportColumn {
  readonly title: string
  /** Part of the width, relative to the other columns. */
  readonly share: number
  readonly align?: 'end'
  /** Names its row, for readers who hear the table. */
  readonly isHeading?: true
}

export interface ReportTable {
  readonly type: 'table'
  readonly caption: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly ReportCell[])[]
}

export interface ReportFigure {
  readonly type: 'figure'
  readonly title: string
  /** What it shows in a sentence or two, for readers who do not see it. */
  readonly alt: string
  readonly widthPx: number
  readonly heightPx: number
  readonly parts: readonly Part[]
  /** Explains marks of the figure, one line each. */
  readonly notes?: readonly string[]
  /** As wide as the blueprint: on paper it has a sheet of its own that lies across, named in the table of contents. */
  readonly isSheet?: true
}

export interface ReportHeading {
  readonly type: 'heading'
  readonly level: 2 | 3
  readonly text: string
  readonly symbol?: ReportSymbol
  /** What stands under it is not cut by the end of a page, as long as it is shorter than one. */
  readonly isWhole?: true
}

export interface Definition {
  readonly term: string
  readonly text: string
}

export type ReportBlock =
  | ReportHeading
  /** `lead` states what a section finds, `note` says how something is meant. */
  | { readonly type: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'note' }
  | { readonly type: 'quotation'; readonly text: string; readonly speaker?: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  /** `isCompact`: short texts, set side by side where there is room. */
  | { readonly type: 'definitions'; readonly items: readonly Definition[]; readonly isCompact?: true }
  /** Figures set large. */
  | { readonly type: 'facts'; readonly items: readonly Definition[] }
  /** Symbols and what they mean. */
  | { readonly type: 'key'; readonly items: readonly ReportSymbol[] }
  | ReportTable
  | ReportFigure

export interface ReportSection {
  /** Letters and `-`, unique in the report. */
  readonly id: string
  readonly title: string
  /** Figures of a wide section stand alone on pages that lie across. */
  readonly isWide?: true
  readonly blocks: readonly ReportBlock[]
}

/** The words that writers add. */
export interface ReportWords {
  readonly report: string
  readonly contents: string
  readonly page: (number: number, of: number) => string
  readonly figure: (number: number) => string
  readonly table: (number: number) => string
  /** Between a name and what it names: ": ". */
  readonly colon: string
  readonly quote: (text: string) => string
  readonly speaker: (name: string) => string
}

export interface Report {
  readonly language: DiagramLanguage
  readonly title: string
  readonly subtitle: string
  /** What the report is about in a sentence; empty where nobody wrote one. */
  readonly summary: string
  /** Name of the blueprint, for running heads. */
  readonly name: string
  readonly author: string
  readonly cover: readonly Definition[]
  readonly words: ReportWords
  readonly sections: readonly ReportSection[]
  /** "Figure 3", "Table 1": what each figure and table is called. */
  readonly labels: ReadonlyMap<ReportBlock, string>
}

const isFilled = (text: string): boolean => text.trim() !== ''

/** A block without its empty pieces; null if nothing is left. */
function filled(block: ReportBlock): ReportBlock | null {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return isFilled(block.text) ? block : null
    case 'list': {
      const items = block.items.filter(isFilled)
      return items.length > 0 ? { ...block, items } : null
    }
    case 'definitions':
    case 'facts': {
      const items = block.items.filter(({ text }) => isFilled(text))
      return items.length > 0 ? { ...block, items } : null
    }
    case 'key':
      return block.items.length > 0 ? block : null
    case 'table':
      return block.rows.length > 0 ? block : null
    case 'figure':
      return block.widthPx > 0 && block.heightPx > 0 ? block : null
  }
}

const levelOf = (block: ReportBlock | undefined): number => (block?.type === 'heading' ? block.level : 9)

/** Blocks that say something: empty ones go, and then headings with nothing under them, from the last one up. */
function filledBlocks(blocks: readonly ReportBlock[]): ReportBlock[] {
  const kept: ReportBlock[] = []
  for (const block of blocks.flatMap((one) => filled(one) ?? []).reverse()) {
    const below = kept[0]
    const isBare = block.type === 'heading' && (below === undefined || levelOf(below) <= block.level)
    if (!isBare) kept.unshift(block)
  }
  return kept
}

function labelsOf(sections: readonly ReportSection[], words: ReportWords): Map<ReportBlock, string> {
  const labels = new Map<ReportBlock, string>()
  const count = { figure: 0, table: 0 }
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'figure' && block.type !== 'table') continue
    count[block.type] += 1
    labels.set(block, words[block.type](count[block.type]))
  }
  return labels
}

/** A report of what is there: without empty blocks and sections, its figures and tables numbered [X40]. */
export function createReport(draft: Omit<Report, 'labels'>): Report {
  const sections = draft.sections
    .map((section) => ({ ...section, blocks: filledBlocks(section.blocks) }))
    .filter(({ blocks }) => blocks.length > 0)
  const cover = draft.cover.filter(({ text }) => isFilled(text))
  return { ...draft, cover, sections, labels: labelsOf(sections, draft.words) }
}

/** The text of a cell, its symbol said in words where it stands alone. */
export const cellText = (cell: ReportCell): string =>
  typeof cell === 'string' ? cell : cell.text === '' ? cell.symbol.label : cell.text
