/**
 * Random commands: for each one, arguments drawn from the present document, and now and then nonsense. The dice are numbers,
 * so that a failing sequence shrinks.
 */
import type { Command, Verdict } from '../../src/commands/command'
import type { CommandName } from '../../src/commands/commandName'
import type { Editor } from '../../src/editor/editor'
import type { Blueprint } from '../../src/model/blueprint'
import { columnsInOrder } from '../../src/model/columnsInOrder'
import type { Project } from '../../src/model/project'
import { type AnyId, id } from './anyId'

/** Numbers to be drawn one after the other; the last one repeats when they run out. */
export class Dice {
  readonly #numbers: readonly number[]
  #next = 0
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  /** A number in `[0, sides)`. */
  roll(sides: number): number {
    const number = this.#numbers[Math.min(this.#next, this.#numbers.length - 1)] ?? 0
    this.#next += 1
    return sides > 0 ? number % sides : 0
  }

  /** True once in so many rolls. */
  once(sides: number): boolean {
    return this.roll(sides) === sides - 1
  }

  of<T>(...choices: readonly T[]): T {
    return choices[this.roll(choices.length)] as T
  }

  /** An id of a record, or one in twelve times an id of nothing. */
  id(ids: readonly string[]): AnyId {
    return id(ids.length === 0 || this.once(12) ? this.of('nobody', 'constructor', '', '9') : this.of(...ids))
  }

  ids(ids: readonly string[]): AnyId[] {
    return Array.from({ length: this.once(12) ? 0 : 1 + this.roll(4) }, () => this.id(ids))
  }

  /** An id that is most likely new. */
  fresh(): AnyId {
    return id(this.of('new', 'fresh', 'novel', 'extra') + this.roll(1000))
  }

  /** A place, seldom far outside. */
  index(): number {
    return this.once(12) ? this.of(-1, 0.5, 1e9, Number.NaN) : this.roll(4)
  }

  title(): string {
    return this.of('', 'Ask', '问路', 'x'.repeat(30_000))
  }

  maybe<Key extends string, T>(key: Key, value: () => T): { [K in Key]?: T } {
    return this.once(2) ? ({ [key]: value() } as { [K in Key]?: T }) : {}
  }
}

/** A command with its arguments, ready to be run. */
export type Run = (editor: Editor) => Verdict

export const made =
  <Args>(command: Command<Args>, args: Args): Run =>
  (editor) =>
    editor.run(command, args)

/** A document and the ids in one of its blueprints. */
export class Here {
  readonly project: Project
  readonly blueprint: Blueprint
  readonly steps: string[]
  readonly links: string[]
  readonly lanes: string[]
  readonly phases: string[]
  readonly columns: string[]
  readonly painPoints: string[]
  constructor(project: Project, dice: Dice) {
    this.project = project
    const blueprints = Object.values<Blueprint>(project.blueprints.byId)
    this.blueprint = dice.of(...blueprints)
    this.steps = Object.keys(this.blueprint.steps)
    this.links = Object.keys(this.blueprint.links)
    this.lanes = [...this.blueprint.lanes.order]
    this.phases = [...this.blueprint.phases.order]
    this.columns = columnsInOrder(this.blueprint)
    this.painPoints = Object.keys(this.blueprint.painPoints)
  }
}

/** Random runs of some commands, by name. */
export type RandomRuns = { readonly [Name in CommandName]?: (here: Here, dice: Dice) => Run }
