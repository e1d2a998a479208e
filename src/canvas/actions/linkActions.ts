import { addLink } from '../../commands/addLink'
import { editLink } from '../../commands/editLink'
import type { Refusal } from '../../commands/refusal'
import { reverseLink } from '../../commands/reverseLink'
import { freshId } from '../../editor/freshId'
import type { LinkId, StepId } from '../../model/id'
import type { LinkKind } from '../../model/link'
import type { Canvas } from '../Canvas'
import type { Desk } from './desk'
import { refusalOf, run } from './run'

/** Why two steps cannot be linked; null where they can. */
export const connectRefusal = (canvas: Canvas, from: StepId, to: StepId): Refusal | null =>
  refusalOf(canvas, addLink, { id: freshId('link'), from, to })

/** Begins a link at a step: the next step that is tapped or chosen with the keyboard is its end. The canvas says so as long as it lasts. */
export function startLink(canvas: Canvas, from: StepId): void {
  canvas.session.setState({ tool: 'connect', linkFrom: from })
  canvas.editor.select([{ type: 'step', id: from }])
}

/** The step at which a link has been begun; null while none is being made. */
export function linkStart(canvas: Canvas): StepId | null {
  const { tool, linkFrom } = canvas.session.getState()
  return tool === 'connect' ? linkFrom : null
}

/** Leaves the making of a link. */
export function stopLink(canvas: Canvas): void {
  canvas.linkTarget.set(null)
  canvas.session.setState({ linkFrom: null, tool: 'select' })
}

/** Links two steps and selects the link. The tool stays, so that the next pair can follow; its start is forgotten. */
export function connect(canvas: Canvas, from: StepId, to: StepId): void {
  const id = freshId('link')
  const verdict = run(canvas, addLink, { id, from, to }, { select: [{ type: 'link', id }] })
  canvas.linkTarget.set(null)
  if (verdict.ok) canvas.session.setState({ linkFrom: null })
}

export function setLinkKind(canvas: Desk, link: LinkId, kind: LinkKind): void {
  run(canvas, editLink, { link, changes: { kind } })
}

export function toggleTwoWay(canvas: Desk, link: LinkId): void {
  const twoWay = canvas.blueprint().links[link]?.twoWay !== true
  run(canvas, editLink, { link, changes: { twoWay: twoWay ? true : undefined } })
}

export function turnLink(canvas: Desk, link: LinkId): void {
  run(canvas, reverseLink, { link })
}

/** The links of a step, outgoing first; `L` walks through them. */
export const linksOf = (canvas: Canvas, step: StepId): LinkId[] => {
  const links = Object.values(canvas.blueprint().links)
  const outgoing = links.filter(({ from }) => from === step)
  const incoming = links.filter(({ from, to }) => to === step && from !== step)
  return [...outgoing, ...incoming].map(({ id }) => id)
}
