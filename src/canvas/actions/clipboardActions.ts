import { captureSteps } from '../../commands/captureSteps'
import type { Insertion } from '../../commands/insertion'
import { pasteSteps } from '../../commands/pasteSteps'
import { COPIED_MIME, type Copied } from '../../editor/copied/copied'
import { copyLanes, copySteps, inReadingOrder, textOfSteps } from '../../editor/copied/copySteps'
import { planPaste } from '../../editor/copied/planPaste'
import { readCopied } from '../../editor/copied/readCopied'
import { readLines } from '../../editor/copied/readLines'
import { freshId } from '../../editor/freshId'
import type { Selected } from '../../editor/selection'
import type { NewStepEditing, PastedCells } from '../../editor/session'
import { columnsInOrder } from '../../model/columnsInOrder'
import type { ColumnId, LaneId } from '../../model/id'
import type { Link } from '../../model/link'
import { inOrder } from '../../model/ordered'
import type { Step } from '../../model/step'
import type { Canvas } from '../Canvas'
import { activePlace } from '../useActivePlace'
import { kindIn, suggestedLink } from './captureActions'
import { explain, run } from './run'
import { cellForNewStep, selectedSteps } from './stepActions'

/** More lines than this in one paste are a document, not a list of steps. */
export const MAX_LINES = 500

/** What a copy offers: our own data, and text that any program can take. */
export interface Offer {
  readonly text: string
  readonly data: string
}

/** The last copy of this tab, for browsers that carry nothing but text. */
let lastOffer: Offer | null = null

/** A copy of what is selected: lanes with what they hold, or steps; null where neither is. */
export function offerSelected(canvas: Canvas): Offer | null {
  const { selection, project } = canvas.editor.store.getState()
  const blueprint = canvas.blueprint()
  const lanes = selection.flatMap((item) => (item.type === 'lane' ? [item.id] : []))
  const ids = selectedSteps(canvas)
  if (lanes.length + ids.length === 0) return null
  const copied: Copied = ids.length > 0 ? copySteps(project, blueprint, ids) : copyLanes(project, blueprint, lanes)
  const [source] = inOrder(copied.project.blueprints)
  const steps = source
    ? inReadingOrder(
        source,
        Object.values<Step>(source.steps).map(({ id }) => id),
      )
    : []
  const titles = ids.length > 0 ? '' : lanes.map((id) => blueprint.lanes.byId[id]?.title ?? '').join('\n')
  lastOffer = { text: textOfSteps(steps) || titles, data: JSON.stringify(copied) }
  return lastOffer
}

/** Reads what a clipboard holds: a copy of ours, or null. */
export function copiedIn(clipboard: Pick<DataTransfer, 'getData'>): Copied | null {
  const own = readCopied(clipboard.getData(COPIED_MIME))
  if (own) return own
  const text = clipboard.getData('text/plain')
  return lastOffer && text !== '' && text === lastOffer.text ? readCopied(lastOffer.data) : null
}

/**
 * The range of cells that a clipboard holds, if it has more than one column: one column is a list of lines. Office puts a
 * picture of the cells beside them, which is left alone.
 */
export function cellsIn(clipboard: Pick<DataTransfer, 'getData'>): PastedCells | null {
  const [text, html] = [clipboard.getData('text/plain'), clipboard.getData('text/html')]
  const isRange = /\S\t|\t\S/.test(text) || /<\/t[dh]>\s*<t[dh][\s>]/i.test(html)
  return isRange ? { text, html } : null
}

/** Pastes a copy at the selected place, as one undo step, and selects what came. */
export function pasteCopied(canvas: Canvas, copied: Copied): void {
  const active = activePlace(canvas)
  const cell = cellForNewStep(canvas, active)
  const { project } = canvas.editor.store.getState()
  const below = copied.asLanes ? laneOf(canvas, active) : (cell?.lane ?? null)
  const place = { project, blueprint: canvas.blueprint(), lane: below, column: cell?.column ?? null, freshId }
  const plan = planPaste(copied, place)
  if (typeof plan === 'string') {
    explain(canvas, plan)
    return
  }
  const lanes = (plan.lanes ?? []).map(({ id }): Selected => ({ type: 'lane', id }))
  const steps = plan.steps.map(({ id }): Selected => ({ type: 'step', id }))
  run(canvas, pasteSteps, plan, { select: lanes.length > 0 ? lanes : steps })
}

/** The lane that something stands in. */
function laneOf(canvas: Canvas, place: Selected | null): LaneId | null {
  if (place?.type === 'lane') return place.id
  if (place?.type === 'cell') return place.lane
  return place?.type === 'step' ? (canvas.blueprint().steps[place.id]?.lane ?? null) : null
}

/**
 * Makes a step of each line of a text, in the selected cell and the columns behind it, linked one after the other, as one
 * undo step.
 *
 * @param typing the empty field that the text was pasted into: its link and its column belong to the first step
 */
export function pasteLines(canvas: Canvas, text: string, typing?: NewStepEditing): void {
  const titles = readLines(text)
  const cell = typing ?? cellForNewStep(canvas, activePlace(canvas))
  if (!cell || titles.length === 0) return
  if (titles.length > MAX_LINES) {
    const tooMany = canvas.messages().canvas.tooManyLines(titles.length, MAX_LINES)
    canvas.session.setState({ notice: { text: tooMany, tone: 'error' } })
    return
  }
  const { columns, added } = columnsFrom(canvas, cell.column, titles.length, typing?.run?.columnAfter)
  const kind = kindIn(canvas, cell.lane, typing?.kind)
  const steps = titles.flatMap((title, index): Step[] => {
    const column = columns[index]
    return column ? [{ id: freshId('step'), lane: cell.lane, column, order: 0, kind, title }] : []
  })
  const links = kind === 'evidence' ? [] : linksAlong(canvas, steps)
  const first = firstLink(canvas, steps[0], typing)
  const insertion: Insertion = { columns: added, steps, links: first ? [first, ...links] : links }
  run(canvas, captureSteps, insertion, { select: steps.map(({ id }) => ({ type: 'step', id })) })
}

/** So many columns from one on; those that the journey lacks are new, at its end. */
function columnsFrom(canvas: Canvas, column: ColumnId, count: number, after: ColumnId | undefined) {
  const present = columnsInOrder(canvas.blueprint())
  const at = present.indexOf(column)
  const added: { id: ColumnId; place: { after: ColumnId } }[] = []
  const columns = at < 0 ? [] : present.slice(at, at + count)
  let last = at < 0 ? after : present.at(-1)
  while (columns.length < count && last) {
    const id: ColumnId = at < 0 && columns.length === 0 ? column : freshId('column')
    added.push({ id, place: { after: last } })
    columns.push(id)
    last = id
  }
  return { columns, added }
}

const linksAlong = (canvas: Canvas, steps: readonly Step[]): Link[] =>
  steps.flatMap((step, index) => {
    const before = steps[index - 1]
    return before ? [suggestedLink(canvas, before, step)] : []
  })

/** The link that the run of an empty field makes. */
function firstLink(canvas: Canvas, step: Step | undefined, typing: NewStepEditing | undefined): Link | null {
  const neighbour = typing?.run?.unlinked ? undefined : typing?.run?.neighbour
  const other = neighbour && canvas.blueprint().steps[neighbour.step]
  if (!step || !other) return null
  return neighbour.isSource ? suggestedLink(canvas, other, step) : suggestedLink(canvas, step, other)
}
