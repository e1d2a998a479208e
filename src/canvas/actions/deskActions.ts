import type { CanvasActionId } from '../../editor/actions'
import type { LinkId } from '../../model/id'
import { deleteSelected } from './deleteSelected'
import type { Desk } from './desk'
import { toggleTwoWay, turnLink } from './linkActions'
import { addPain, duplicateSelected, selectedSteps, spanBy, toggleMarks } from './stepActions'

/** What a key or a chosen entry does. */
export interface DoAction<On> {
  run(on: On): void
  /** Why it cannot be done now, in words; null or absent where it can. */
  refusal?(on: On): string | null
}

export const reasons = (on: Pick<Desk, 'messages'>) => on.messages().palette.reasons

export const needsStep = (desk: Desk): string | null => (selectedSteps(desk).length > 0 ? null : reasons(desk).step)

const needsOneStep = (desk: Desk): string | null => (selectedSteps(desk).length === 1 ? null : reasons(desk).oneStep)

const needs =
  (types: readonly string[], reason: 'something' | 'painTarget') =>
  (desk: Desk): string | null =>
    desk.editor.store.getState().selection.some(({ type }) => types.includes(type)) ? null : reasons(desk)[reason]

const selectedLink = (desk: Desk): LinkId | null => {
  const { selection } = desk.editor.store.getState()
  const [only] = selection
  return selection.length === 1 && only?.type === 'link' ? only.id : null
}

const onLink = (run: (desk: Desk, link: LinkId) => void): DoAction<Desk> => ({
  run: (desk) => {
    const link = selectedLink(desk)
    if (link) run(desk, link)
  },
  refusal: (desk) => (selectedLink(desk) ? null : reasons(desk).link),
})

const narrowable = (desk: Desk): string | null => {
  const [step] = selectedSteps(desk)
  const isWide = step !== undefined && (desk.blueprint().steps[step]?.span ?? 1) > 1
  return needsOneStep(desk) ?? (isWide ? null : reasons(desk).oneColumn)
}

export type DeskActionId = Extract<
  CanvasActionId,
  | 'duplicate'
  | 'delete'
  | 'fail'
  | 'wait'
  | 'decision'
  | 'truth'
  | 'painPoint'
  | 'wider'
  | 'narrower'
  | 'reverseLink'
  | 'twoWay'
>

/** Actions on what is selected, which need no diagram on the screen: the table of the outline has the same selection. */
export const DESK_ACTIONS: { readonly [Id in DeskActionId]: DoAction<Desk> } = {
  duplicate: { run: duplicateSelected, refusal: needsStep },
  delete: {
    run: deleteSelected,
    refusal: needs(['step', 'link', 'lane', 'phase', 'column', 'painPoint'], 'something'),
  },
  fail: { run: (desk) => toggleMarks(desk, 'fail'), refusal: needsStep },
  wait: { run: (desk) => toggleMarks(desk, 'wait'), refusal: needsStep },
  decision: { run: (desk) => toggleMarks(desk, 'decision'), refusal: needsStep },
  truth: { run: (desk) => toggleMarks(desk, 'truth'), refusal: needsStep },
  painPoint: { run: addPain, refusal: needs(['step', 'link', 'lane', 'phase'], 'painTarget') },
  wider: { run: (desk) => spanBy(desk, 1), refusal: needsOneStep },
  narrower: { run: (desk) => spanBy(desk, -1), refusal: narrowable },
  reverseLink: onLink(turnLink),
  twoWay: onLink(toggleTwoWay),
}
