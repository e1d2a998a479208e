import { Plus } from 'lucide-react'
import { addPainPoint } from '../../commands/addPainPoint'
import { useBlueprint, useEditor } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import type { PainTarget } from '../../model/painPoint'
import { Button } from '../kit/Button'
import { useRun } from '../useRun'
import { PainMarker } from './PainMarker'
import css from './PainSection.module.css'
import { Section } from './Section'

/** The pain points that sit on one thing, and a button for one more. */
export function PainSection({ target }: { readonly target: PainTarget }) {
  const { inspector } = useMessages()
  const blueprint = useBlueprint()
  const editor = useEditor()
  const run = useRun()
  const here = Object.values(blueprint.painPoints)
    .filter(({ targets }) => targets.some(({ type, id }) => type === target.type && id === target.id))
    .sort((a, b) => a.number - b.number)
  const votes = here.reduce((sum, painPoint) => sum + (painPoint.votes ?? 0), 0)
  const add = () => {
    const id = freshId('painPoint')
    run(
      addPainPoint,
      { blueprint: blueprint.id, id, title: '', targets: [target], severity: 2 },
      { select: [{ type: 'painPoint', id }] },
    )
  }
  return (
    <Section name="pain" title={inspector.painPoints} aside={votes > 0 ? inspector.votesCount(votes) : undefined}>
      <ul className={css.list}>
        {here.map((painPoint) => (
          <li key={painPoint.id}>
            <button
              type="button"
              className={css.item}
              onClick={() => editor.select([{ type: 'painPoint', id: painPoint.id }])}
            >
              <PainMarker number={painPoint.number} severity={painPoint.severity} />
              <span>
                <span className={css.title}>{painPoint.title || inspector.none}</span>
                <span className={css.severity}>{inspector.severities[`${painPoint.severity as 1 | 2 | 3 | 4}`]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" icon={Plus} onClick={add}>
          {inspector.addPain}
        </Button>
      </div>
    </Section>
  )
}
