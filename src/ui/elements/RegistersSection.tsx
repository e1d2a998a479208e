import { memo, useMemo } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import { Button } from '../kit/Button'
import { useViews } from '../ViewsContext'
import css from './ElementsView.module.css'
import { Figure } from './Figure'
import { RegisterList } from './RegisterList'

/** Roles, facilities and customer groups of the project and where they serve; the process is the blueprint itself. */
export const RegistersSection = memo(function RegistersSection({ steps }: Pick<Blueprint, 'steps'>) {
  const { elements: words } = useMessages()
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
        <RegisterList steps={steps} register="roles" element="staff" />
        <RegisterList steps={steps} register="facilities" element="facilities" />
        <RegisterList steps={steps} register="customerGroups" element="customers" />
      </div>
    </Figure>
  )
})
