import { Crosshair } from 'lucide-react'
import type { Lit } from '../../editor/session'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { useShowOnBlueprint } from '../studies/useShowOnBlueprint'
import css from './Panels.module.css'

/** Shows the steps of something on the blueprint, where it has any. */
export function ShowButton({ label, steps, links }: Lit) {
  const { studies, common } = useMessages()
  const show = useShowOnBlueprint()
  if (steps.length + links.length === 0) return null
  return (
    <Button size="small" className={css.show} icon={Crosshair} onClick={() => show({ label, steps, links })}>
      {studies.showOnBlueprint}
      {steps.length > 0 && ` · ${common.steps(steps.length)}`}
    </Button>
  )
}
