/**
 * Commands: the only way a document changes.
 *
 * A command has two halves. `check` reads and answers whether the change may happen; `apply` writes on an immer draft
 * and is only ever called after a check that allowed it. Menus ask `check`, so that they can say why something is
 * refused instead of greying out in silence. Consequences (links of a deleted step, references to it) are repairs,
 * kept in files of their own and called by `apply`, so that everything undoes as one step.
 *
 * A command whose outcome is already there is allowed and changes nothing: it leaves no undo step. What it writes, it
 * writes field by field, so that its patches name what changed and nothing else.
 *
 * Commands are deterministic: ids and times are arguments, never made inside.
 */
import type { Draft } from 'immer'
import type { Project } from '../model/project'
import type { CommandName } from './commandName'
import type { Refusal } from './refusal'

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal }

/** The verdict of a command that may run. */
export const allow: Verdict = { ok: true }
/** The verdict of a command that may not run, with the reason. */
export const refuse = (reason: Refusal): Verdict => ({ ok: false, reason })

export interface Command<Args> {
  /** The command's own name, the key of its label in the message catalogs. */
  readonly name: CommandName
  check(project: Project, args: Args): Verdict
  apply(draft: Draft<Project>, args: Args): void
}

/** Declares a command; exists so that the argument type is written once. */
export const defineCommand = <Args>(command: Command<Args>): Command<Args> => command

/** The first verdict that refuses, or else the permission. Later ones are not asked: they may rely on the earlier. */
export function all(...verdicts: readonly (() => Verdict)[]): Verdict {
  for (const verdict of verdicts) {
    const answer = verdict()
    if (!answer.ok) return answer
  }
  return allow
}
