import { accepts } from '../model/accepts'
import { own } from '../model/own'
import { tidied } from '../model/tidied'
import { allow, defineCommand, refuse } from './command'
import { isPlace } from './moveInOrder'
import { type AnyRecord, draftListOf, listOf, REGISTERS, type Records, type Register } from './register'

/** A register and a record that belongs into it. */
export type AddRecord = {
  [R in Register]: {
    readonly register: R
    readonly record: Records[R]
    /** Its place in the register; the end where absent. */
    readonly index?: number
  }
}[Register]

/** Adds a record to a register of the project. */
export const addRecord = defineCommand<AddRecord>({
  name: 'addRecord',
  check(project, { register, record, index = 0 }) {
    const { schema } = REGISTERS[register]
    const { byId, order } = listOf(project, register)
    if (!accepts(schema, tidied(schema, record))) return refuse('invalid-value')
    if (own(byId, record.id)) return refuse('id-taken')
    return isPlace(index, order.length) ? allow : refuse('out-of-range')
  },
  apply(draft, { register, record, index }) {
    const { byId, order } = draftListOf(draft, register)
    byId[record.id] = tidied(REGISTERS[register].schema, record) as AnyRecord
    order.splice(index ?? order.length, 0, record.id)
  },
})
