import { addRecord } from '../../commands/addRecord'
import { useDocument } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import type { CustomerGroupId, FacilityId, RoleId, SourceId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import { useRun } from '../useRun'
import { RecordsField } from './RecordsField'

interface RegisterIds {
  readonly roles: RoleId
  readonly facilities: FacilityId
  readonly customerGroups: CustomerGroupId
  readonly sources: SourceId
}

interface RegisterFieldProps<Register extends keyof RegisterIds> {
  readonly register: Register
  readonly label: string
  readonly chosen: readonly RegisterIds[Register][]
  readonly mixed?: boolean
  readonly onChange: (chosen: readonly RegisterIds[Register][]) => void
}

/** A new record of a register, with nothing but the name that was typed. */
function newRecord(register: keyof RegisterIds, name: string) {
  switch (register) {
    case 'roles':
      return { register, record: { id: freshId('role'), name } }
    case 'facilities':
      return { register, record: { id: freshId('facility'), name } }
    case 'customerGroups':
      return { register, record: { id: freshId('customerGroup'), name, part: 'recipient' as const } }
    case 'sources':
      return { register, record: { id: freshId('source'), title: name, kind: 'interview' as const } }
  }
}

/** Records of one of the project's registers, chosen for a step. */
export function RegisterField<Register extends keyof RegisterIds>(props: RegisterFieldProps<Register>) {
  const { register, label, chosen, mixed = false, onChange } = props
  const { inspector } = useMessages()
  const run = useRun()
  const list = useDocument((state) => state.project[register])
  const records = inOrder<string, { id: string; name?: string; title?: string }>(list).map((record) => ({
    id: record.id as RegisterIds[Register],
    name: record.name ?? record.title ?? '',
  }))
  const words = {
    roles: inspector.newRole,
    facilities: inspector.newFacility,
    customerGroups: inspector.newCustomerGroup,
    sources: inspector.newSource,
  }
  return (
    <RecordsField
      label={label}
      chosen={chosen}
      mixed={mixed}
      records={records}
      newLabel={words[register]}
      onChange={onChange}
      onCreate={(name) => {
        const made = newRecord(register, name)
        if (run(addRecord, made)) onChange([...chosen, made.record.id as string as RegisterIds[Register]])
      }}
    />
  )
}
