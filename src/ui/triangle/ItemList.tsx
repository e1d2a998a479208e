import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addTriangleItem } from '../../commands/addTriangleItem'
import { useBlueprint, useEditor } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { useMessages } from '../../i18n/MessagesContext'
import { inOrder } from '../../model/ordered'
import type { TriangleCornerName } from '../../model/triangleParts'
import { Section } from '../inspector/Section'
import { IconButton } from '../kit/IconButton'
import { useRun } from '../useRun'
import css from './Panels.module.css'

/** The promises, systems or roles of a corner, and a box for one more: Enter takes it and is ready for the next. */
export function ItemList({ corner }: { readonly corner: TriangleCornerName }) {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const editor = useEditor()
  const run = useRun()
  const [text, setText] = useState('')
  const items = inOrder(blueprint.triangle[corner].items)
  const add = () => {
    const title = text.trim()
    if (title === '') return
    const item = { id: freshId('triangleItem'), title, steps: [] }
    if (run(addTriangleItem, { blueprint: blueprint.id, corner, item })) setText('')
  }
  return (
    <Section
      name={`triangle-${corner}`}
      title={words.items[corner]}
      aside={items.length > 0 ? String(items.length) : undefined}
    >
      {items.length === 0 && <p className={css.quiet}>{words.noItems[corner]}</p>}
      <ul className={css.items}>
        {items.map(({ id, title, steps }) => (
          <li key={id}>
            <button type="button" onClick={() => editor.select([{ type: 'triangleItem', id }])}>
              <span>{title || words.unknown}</span>
              <small data-lacking={steps.length === 0 || undefined}>{words.itemSteps(steps.length)}</small>
            </button>
          </li>
        ))}
      </ul>
      <div className={css.newItem}>
        <input
          type="text"
          aria-label={words.newItems[corner]}
          placeholder={words.newItems[corner]}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.keyCode === 229) return
            if (event.key === 'Enter') {
              event.preventDefault()
              add()
            }
            if (event.key === 'Escape' && text !== '') {
              event.stopPropagation()
              setText('')
            }
          }}
        />
        <IconButton icon={Plus} size="small" label={words.newItems[corner]} onClick={add} />
      </div>
    </Section>
  )
}
