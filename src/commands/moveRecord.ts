import { own } from '../model/own'
import { allow, defineCommand, refuse } from './command'
import { isPlace, moveInOrder } from './moveInOrder'
import { draftListOf, listOf, type Register } from './register'

export interface MoveRecord {
  readonly register: Register
  readonly id: string
  /** Its new place in the register, counted without it. */
  readonly index: number
}

/** Moves a record within its register. */
export const moveRecord = defineCommand<MoveRecord>({
  name: 'moveRecord',
  check(project, { register, id, index }) {
    const { byId, order } = listOf(project, register)
    if (!own(byId, id)) return refuse('missing-record')
    return isPlace(index, order.length - 1) ? allow : refuse('out-of-range')
  },
  apply(draft, { register, id, index }) {
    moveInOrder(draftListOf(draft, register).order, id, index)
  },
})
