import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { addAction } from '../../commands/addAction'
import { deleteAction } from '../../commands/deleteAction'
import { editAction } from '../../commands/editAction'
import { useBlueprint } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import type { Action } from '../../model/action'
import { inOrder } from '../../model/ordered'
import { Pair, Section } from '../inspector/Section'
import { Button } from '../kit/Button'
import { DateField } from '../kit/DateField'
import { IconButton } from '../kit/IconButton'
import { TextArea } from '../kit/TextArea'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import css from './Panels.module.css'

/** The improvement plan: what was taken up or added, who does it until when, and what is done. */
export function ImprovementPlan() {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  const [opened, setOpened] = useState<Action['id'] | null>(null)
  const actions = inOrder(blueprint.actions)
  const add = () => {
    const id = freshId('action')
    if (run(addAction, { blueprint: blueprint.id, action: { id, title: words.newAction } })) setOpened(id)
  }
  return (
    <Section name="triangle-plan" title={words.plan} aside={actions.length > 0 ? String(actions.length) : undefined}>
      {actions.length === 0 && <p className={css.quiet}>{words.planEmpty}</p>}
      <ul className={css.items}>
        {actions.map((action) => (
          <li key={action.id}>
            <button
              type="button"
              aria-expanded={opened === action.id}
              onClick={() => setOpened(opened === action.id ? null : action.id)}
            >
              <span data-done={action.done !== undefined || undefined}>{action.title}</span>
              <small>{[action.owner, action.due].filter(Boolean).join(' · ')}</small>
            </button>
            {opened === action.id && <ActionFields action={action} />}
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" icon={Plus} onClick={add}>
          {words.newAction}
        </Button>
      </div>
    </Section>
  )
}

function ActionFields({ action }: { readonly action: Action }) {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  const place = { blueprint: blueprint.id, action: action.id }
  const set = (changes: Parameters<typeof editAction.apply>[1]['changes']) => run(editAction, { ...place, changes })
  return (
    <div className={css.fields}>
      <TextArea label={words.actionTitle} value={action.title} onCommit={(title) => set({ title })} />
      <TextField label={words.owner} value={action.owner} onCommit={(owner) => set({ owner })} />
      <Pair>
        <DateField label={words.due} value={action.due} onCommit={(due) => set({ due })} />
        <DateField label={words.done} value={action.done} onCommit={(done) => set({ done })} />
      </Pair>
      <TextArea label={words.note} value={action.note} onCommit={(note) => set({ note })} />
      <IconButton
        icon={Trash2}
        size="small"
        label={words.deleteAction(action.title)}
        onClick={() => run(deleteAction, place)}
      />
    </div>
  )
}
