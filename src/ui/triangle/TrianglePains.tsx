import { Plus } from 'lucide-react'
import { addPainPoint } from '../../commands/addPainPoint'
import { useBlueprint, useEditor } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import type { PainPoint, TriangleRelation } from '../../model/painPoint'
import { PainMarker } from '../inspector/PainMarker'
import list from '../inspector/PainSection.module.css'
import { Section } from '../inspector/Section'
import { Button } from '../kit/Button'
import { useRun } from '../useRun'
import css from './Panels.module.css'

interface TrianglePainsProps {
  readonly painPoints: readonly PainPoint[]
  /** Where a new one goes; without it, none can be added here. */
  readonly relation?: TriangleRelation
}

/** The pain points of a relation or a corner. */
export function TrianglePains({ painPoints, relation }: TrianglePainsProps) {
  const { triangle: words, inspector } = useMessages()
  const blueprint = useBlueprint()
  const editor = useEditor()
  const run = useRun()
  const votes = painPoints.reduce((sum, painPoint) => sum + (painPoint.votes ?? 0), 0)
  const add = () => {
    const id = freshId('painPoint')
    const args = { blueprint: blueprint.id, id, title: '', targets: [], severity: 2 }
    if (relation) run(addPainPoint, { ...args, fields: { relation } }, { select: [{ type: 'painPoint', id }] })
  }
  return (
    <Section name="triangle-pains" title={words.painPoints} aside={votes > 0 ? words.votes(votes) : undefined}>
      {painPoints.length === 0 && (
        <p className={css.quiet}>{relation ? words.noPainPoints : words.noPainPointsOfPart}</p>
      )}
      <ul className={list.list}>
        {painPoints.map((painPoint) => (
          <li key={painPoint.id}>
            <button
              type="button"
              className={list.item}
              onClick={() => editor.select([{ type: 'painPoint', id: painPoint.id }])}
            >
              <PainMarker number={painPoint.number} severity={painPoint.severity} />
              <span className={css.painTitle}>{painPoint.title || inspector.none}</span>
            </button>
          </li>
        ))}
      </ul>
      {relation && (
        <div>
          <Button size="small" icon={Plus} onClick={add}>
            {inspector.addPain}
          </Button>
        </div>
      )}
    </Section>
  )
}
