import { own } from '../model/own'
import { allow, defineCommand, refuse } from './command'
import { draftListOf, listOf, REGISTERS, type Register } from './register'
import { dropMentions } from './repairs/dropMentions'

export interface DeleteRecord {
  readonly register: Register
  readonly id: string
}

/** Deletes a record of a register, and every mention of it in every blueprint. */
export const deleteRecord = defineCommand<DeleteRecord>({
  name: 'deleteRecord',
  check: (project, { register, id }) => (own(listOf(project, register).byId, id) ? allow : refuse('missing-record')),
  apply(draft, { register, id }) {
    const list = draftListOf(draft, register)
    delete list.byId[id]
    list.order = list.order.filter((other) => other !== id)
    const { kind } = REGISTERS[register]
    if (kind === null) return
    for (const blueprint of Object.values(draft.blueprints.byId)) dropMentions(blueprint, { [kind]: new Set([id]) })
  },
})
