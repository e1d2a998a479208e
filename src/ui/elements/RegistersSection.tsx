import { useMemo } from 'react'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { useViews } from '../ViewsContext'
import { ElementSign } from './ElementSign'
import css from './ElementsView.module.css'
import { Figure } from './Figure'
import { RegisterList } from './RegisterList'

/** Roles, facilities and customer groups of the project and where they serve; the process is the blueprint itself. */
export function RegistersSection() {
  const { elements: words } = useMessages()
  const { steps } = useBlueprint()
  const views = useViews()
  const count = useMemo(() => Object.values(steps).filter(({ kind }) => kind !== 'evidence').length, [steps])
  return (
    <Figure title={words.registersTitle}>
      <div className={css.registers}>
        <RegisterList register="roles" element="staff" />
        <RegisterList register="facilities" element="facilities" />
        <RegisterList register="customerGroups" element="customers" />
        <section className={css.register} aria-label={words.names.process}>
          <h3 className={css.registerTitle}>
            <ElementSign element="process" />
            {words.names.process}
          </h3>
          <p className={css.quiet}>
            {words.processIsBlueprint} {words.processSteps(count)}
          </p>
          <div>
            <Button size="small" onClick={() => views.show('blueprint')}>
              {words.openBlueprint}
            </Button>
          </div>
        </section>
      </div>
    </Figure>
  )
}
