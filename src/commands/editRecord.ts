import { existing } from '../model/existing'
import { own } from '../model/own'
import { type Changes, change, changed, type Editable } from './changes'
import { allow, defineCommand, refuse } from './command'
import { type AnyRecord, draftListOf, listOf, REGISTERS, type Records, type Register } from './register'

/** A register, the id of a record in it, and changes that fit the record. */
export type EditRecord = {
  [R in Register]: {
    readonly register: R
    readonly id: Records[R]['id']
    readonly changes: Changes<Records[R], 'id'>
  }
}[Register]

const editable = (register: Register): Editable<AnyRecord, 'id'> => ({
  schema: REGISTERS[register].schema as Editable<AnyRecord>['schema'],
  fixed: ['id'],
})

/** Changes fields of a record in a register. */
export const editRecord = defineCommand<EditRecord>({
  name: 'editRecord',
  check(project, { register, id, changes }) {
    const record = own<string, AnyRecord>(listOf(project, register).byId, id)
    if (!record) return refuse('missing-record')
    return changed(editable(register), record, changes) ? allow : refuse('invalid-value')
  },
  apply(draft, { register, id, changes }) {
    change(editable(register), existing<string, AnyRecord>(draftListOf(draft, register).byId, id), changes)
  },
})
