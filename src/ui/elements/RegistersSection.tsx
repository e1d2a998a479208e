import { memo, useMemo } from 'react'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { useViews } from '../ViewsContext'
import css from './ElementsView.module.css'
import { Figure } from './Figure'
import { RegisterList } from './RegisterList'

/** Roles, facilities and customer groups of the project and where they serve; the process is the blueprint itself. */
export const RegistersSection = memo(function RegistersSection() {
  const { elements: words } = useMessages()
  const { steps } = useBlueprint()
  const views = useViews()
  const count = useMemo(() => Object.values(steps).filter(({ kind }) => kind !== 'evidence').length, [steps])
  return (
    <Figure
      title={words.registersTitle}
      hint={`${words.processIsBlueprint} ${words.processSteps(count)}`}
      actions={
        <Button size="small" onClick={() => views.show('blueprint')}>
          {words.openBlueprint}
        </Button>
      }
    >
      <div className={css.registers}>
        <RegisterList register="roles" element="staff" />
        <RegisterList register="facilities" element="facilities" />
        <RegisterList register="customerGroups" element="customers" />
      </div>
    </Figure>
  )
})
