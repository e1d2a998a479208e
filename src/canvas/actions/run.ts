import type { InBlueprint } from '../../commands/blueprintCommand'
import type { Command, Verdict } from '../../commands/command'
import type { Refusal } from '../../commands/refusal'
import type { RunOptions } from '../../editor/editor'
import type { Desk } from './desk'

/** Arguments of a command without the blueprint, which is the one on the canvas. */
type Rest<Args extends InBlueprint> = Omit<Args, 'blueprint'>

const inBlueprint = <Args extends InBlueprint>(canvas: Desk, args: Rest<Args>): Args =>
  ({ ...args, blueprint: canvas.session.getState().blueprint }) as Args

/** Says why something cannot be done. */
export function explain(canvas: Desk, reason: Refusal): void {
  // Nothing to do is no news: the document already is as wanted.
  if (reason === 'nothing-to-do') return
  canvas.session.setState({ notice: { text: canvas.messages().refusals[reason], tone: 'error' } })
}

/** Says that a key wants a step to act on. */
export function needStep(canvas: Desk): void {
  canvas.session.setState({ notice: { text: canvas.messages().canvas.selectStepFirst, tone: 'info' } })
}

/** Runs a command on the open blueprint; a refusal is explained. */
export function run<Args extends InBlueprint>(
  canvas: Desk,
  command: Command<Args>,
  args: Rest<Args>,
  options?: RunOptions,
): Verdict {
  const verdict = canvas.editor.run(command, inBlueprint(canvas, args), options)
  if (!verdict.ok) explain(canvas, verdict.reason)
  return verdict
}

/** Why a command would be refused now; null where it would not. */
export function refusalOf<Args extends InBlueprint>(
  canvas: Desk,
  command: Command<Args>,
  args: Rest<Args>,
): Refusal | null {
  const verdict = canvas.editor.check(command, inBlueprint(canvas, args))
  return verdict.ok ? null : verdict.reason
}
