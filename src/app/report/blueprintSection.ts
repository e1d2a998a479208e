import { type ContentOptions, contentOf } from '../../export/exportFile'
import { type PosterInput, pageDescription } from '../../export/poster'
import { type Continuation, continuationPart, continuationsOf } from '../../export/report/continuations'
import { ACROSS } from '../../export/report/pdf/pageFrame'
import type { ReportFigure, ReportSection } from '../../export/report/report'
import type { PhaseId, StepId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import { sheetParts } from '../../scene/drawing/drawSheet'
import { type BlueprintPage, blueprintPages } from './blueprintPages'
import type { ReportContext } from './reportContext'

/** Points per pixel that text of cards stays readable at: 12 px become 7 pt. */
const READABLE = 0.58
/** What an overview may be drawn at: it shows the shape of the whole, the pages show the words. */
const OVERVIEW = 0.3
/** Room for title, caption and notes above and below a picture, in points. */
const AROUND_PT = 84

/** The scale at which a page of so many pixels stands on a sheet. */
const scaleOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.min(ACROSS.innerWidthPt / width, (ACROSS.innerHeightPt - AROUND_PT) / height)

function figureOf(content: PosterInput, title: string, continuations: readonly Continuation[] = []): ReportFigure {
  const { scene } = content
  return {
    type: 'figure',
    title,
    alt: `${title}. ${pageDescription(content)}`,
    ...{ widthPx: scene.size.width, heightPx: scene.size.height },
    parts: [...sheetParts(scene, { chip: 'surface' }), continuationPart(scene, continuations)],
    isSheet: true,
  }
}

/** The pages of a blueprint, and whether connections go on from one to another. */
export interface BlueprintPages {
  readonly pages: readonly BlueprintPage[]
  readonly continuations: readonly (readonly Continuation[])[]
  readonly whole: PosterInput
}

/** Parts a blueprint into pages that can be read. */
export function readablePages({ project, blueprint, options }: ReportContext): BlueprintPages {
  const whole = contentOf(project, blueprint.id, { ...options, part: { type: 'whole' } })
  const { size, frame } = whole.scene
  const scale = Math.max(READABLE, Math.min(0.75, (ACROSS.innerHeightPt - AROUND_PT) / size.height))
  const pages = blueprintPages(whole.blueprint, whole.scene, ACROSS.innerWidthPt / scale - frame.headerWidth)
  const continuations = continuationsOf(
    whole.blueprint,
    pages.map(({ columns }) => columns),
  )
  return { pages, continuations, whole }
}

/** The whole on one page: as it is, or with each phase in one column, or not at all where even that cannot be read. */
function overview({ project, blueprint, options, words }: ReportContext, whole: PosterInput): ReportFigure | null {
  const { overview: title, overviewFolded } = words.report
  if (scaleOf(whole.scene.size) >= OVERVIEW) return figureOf(whole, title)
  const foldedPhases = new Set<PhaseId>(blueprint.phases.order)
  const folded = contentOf(project, blueprint.id, { ...options, part: { type: 'whole' }, foldedPhases })
  return scaleOf(folded.scene.size) >= OVERVIEW ? figureOf(folded, overviewFolded) : null
}

/** Where continuations lead, in words, such as "B → Waits for credit refund (After-care)". */
function notesOf(continuations: readonly Continuation[], { blueprint, words }: ReportContext): string[] {
  const phaseOf = new Map(inOrder(blueprint.phases).flatMap(({ title, columns }) => columns.map((id) => [id, title])))
  const { report } = words
  const nameOf = (id: StepId): string => own(blueprint.steps, id)?.title || report.noStep
  return continuations.map(({ letter, direction, others }) => {
    const titles = others.map(nameOf).join(report.comma)
    const where = [
      ...new Set(others.flatMap((id) => phaseOf.get(own(blueprint.steps, id)?.column ?? ('' as never)) ?? [])),
    ].join(report.comma)
    return direction === 'out' ? report.goesOn(letter, titles, where) : report.comesFrom(letter, titles, where)
  })
}

function pageFigure(context: ReportContext, { pages, continuations }: BlueprintPages, index: number): ReportFigure[] {
  const { project, blueprint, options, words } = context
  const page = pages[index]
  if (!page) return []
  const part: ContentOptions = { ...options, part: { type: 'columns', columns: page.columns } }
  const content = contentOf(project, blueprint.id, part)
  const names = page.phases.join(words.report.comma)
  const name = page.piece ? words.report.pieceOf(names, page.piece.number, page.piece.of) : names
  const marks = continuations[index] ?? []
  const title = content.part === undefined ? name : `${name} · ${content.part}`
  return [{ ...figureOf(content, title, marks), notes: notesOf(marks, context) }]
}

/** The blueprint: the whole at a glance, then page by page in the order of its phases [X42]. */
export function blueprintSection(context: ReportContext, found: BlueprintPages): ReportSection {
  const { words } = context
  const isOnePage = found.pages.length <= 1
  const first = overview(context, found.whole)
  return {
    id: 'blueprint',
    title: words.report.sections.blueprint,
    isWide: true,
    blocks: [
      ...(first ? [first] : [{ type: 'paragraph', text: words.report.tooWide } as const]),
      ...(isOnePage && first ? [] : found.pages.flatMap((_, index) => pageFigure(context, found, index))),
    ],
  }
}
