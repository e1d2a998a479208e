import { useDocument } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { glossary } from '../../model/glossary'
import { inOrder } from '../../model/ordered'
import type { Step } from '../../model/step'
import { Checkbox } from '../kit/Checkbox'
import { SelectField } from '../kit/SelectField'
import { options } from './options'
import { RegisterField } from './RegisterField'
import { Section } from './Section'
import { useStepEdit } from './useStepEdit'

/** Who carries out a step, through which channel, where, and who else is there. */
export function PeopleSection({ steps }: { readonly steps: readonly Step[] }) {
  const { inspector } = useMessages()
  const words = glossary(useLanguage())
  const roles = useDocument((state) => state.project.roles)
  const edit = useStepEdit(steps)
  return (
    <Section name="people" title={inspector.people}>
      <RegisterField
        register="roles"
        label={inspector.roles}
        chosen={edit.value('roles') ?? []}
        mixed={edit.get('roles').mixed}
        onChange={(chosen) => edit.set({ roles: chosen })}
      />
      <SelectField
        label={inspector.channel}
        value={edit.value('channel')}
        none={edit.placeholder('channel') || inspector.none}
        options={options(words.channels)}
        onChange={(channel) => edit.set({ channel })}
      />
      <Checkbox checked={edit.value('solo') === true} onChange={(solo) => edit.set({ solo: solo ? true : undefined })}>
        {inspector.solo}
      </Checkbox>
      <SelectField
        label={inspector.believedRole}
        value={edit.value('believedRole')}
        none={edit.placeholder('believedRole') || inspector.none}
        options={inOrder(roles).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(believedRole) => edit.set({ believedRole })}
      />
      <RegisterField
        register="facilities"
        label={inspector.facilities}
        chosen={edit.value('facilities') ?? []}
        mixed={edit.get('facilities').mixed}
        onChange={(chosen) => edit.set({ facilities: chosen })}
      />
      <RegisterField
        register="customerGroups"
        label={inspector.customerGroups}
        chosen={edit.value('customerGroups') ?? []}
        mixed={edit.get('customerGroups').mixed}
        onChange={(chosen) => edit.set({ customerGroups: chosen })}
      />
    </Section>
  )
}
