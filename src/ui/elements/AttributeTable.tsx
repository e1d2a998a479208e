import { type ClipboardEvent, type KeyboardEvent, memo, useRef, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { elementScale } from '../../model/elementScale'
import type { Elements } from '../../model/elements'
import { inOrder } from '../../model/ordered'
import type { Element } from '../../model/painPoint'
import { ELEMENTS } from '../../model/weights/setWeight'
import { AttributeRow } from './AttributeRow'
import { useSelectedAttribute } from './AttributeSpots'
import css from './AttributeTable.module.css'
import { Figure } from './Figure'
import { PasteScoresDialog } from './PasteScoresDialog'
import type { ElementsDesk } from './useElementsDesk'

/** The column of a box, which the keys for up and down stay in. */
const columnOf = (target: EventTarget): string | undefined =>
  target instanceof HTMLInputElement ? target.dataset.column : undefined

interface FigureProps {
  readonly elements: Elements
  readonly desk: ElementsDesk
}

/** All attributes as a table: the same as in the figures, to be read and typed row by row. */
export const AttributeTable = memo(function AttributeTable({ elements, desk }: FigureProps) {
  const { elements: words } = useMessages()
  const table = useRef<HTMLTableElement>(null)
  const selected = useSelectedAttribute()
  const [pasted, setPasted] = useState<string | null>(null)
  const scale = elementScale(elements)
  const attributes = ELEMENTS.flatMap((element) =>
    inOrder(elements.attributes).filter((attribute) => attribute.element === element),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const column = columnOf(event.target)
    if (column === undefined || event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0
    if (by === 0) return
    const boxes = [...(table.current?.querySelectorAll<HTMLInputElement>(`[data-column="${column}"]`) ?? [])]
    const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + by]
    if (!next) return
    event.preventDefault()
    next.focus()
    next.select()
  }
  /** A range of a spreadsheet is shown before it is written; a single text goes into the box. */
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n].*\S/s.test(text.trim())) return
    event.preventDefault()
    setPasted(text)
  }
  return (
    <Figure title={words.tableTitle} hint={words.tableHint}>
      <div className={css.scroller}>
        <table ref={table} className={css.table} onKeyDown={onKeyDown} onPaste={onPaste} aria-label={words.tableTitle}>
          <thead>
            <tr>
              <th scope="col" className={css.kind}>
                {words.element}
              </th>
              <th scope="col">{words.attribute}</th>
              <th scope="col" className={css.figure}>
                {words.importance}
              </th>
              <th scope="col" className={css.figure}>
                {words.performance}
              </th>
              <th scope="col" className={css.figure}>
                {words.shortfall}
              </th>
              <th scope="col" className={css.figure}>
                {words.answers}
              </th>
              <th scope="col" className={css.side}>
                {words.visible}
              </th>
              <th scope="col" className={css.links}>
                {words.steps}
              </th>
              <th scope="col" className={css.last} aria-label={words.deleteAttribute} />
            </tr>
          </thead>
          <tbody>
            {attributes.map((attribute) => (
              <AttributeRow
                key={attribute.id}
                attribute={attribute}
                low={scale.low}
                high={scale.high}
                isSelected={attribute.id === selected}
                desk={desk}
              />
            ))}
            <NewRow desk={desk} />
          </tbody>
        </table>
      </div>
      {pasted !== null && <PasteScoresDialog text={pasted} onClose={() => setPasted(null)} />}
    </Figure>
  )
})

/** The empty row at the end: a title and Enter make an attribute of the chosen element. */
function NewRow({ desk }: { readonly desk: ElementsDesk }) {
  const { elements: words } = useMessages()
  const [element, setElement] = useState<Element>('staff')
  const [text, setText] = useState('')
  const add = () => {
    if (text.trim() !== '' && desk.add(text.trim(), element, true)) setText('')
  }
  return (
    <tr>
      <td>
        <select
          className={css.choice}
          aria-label={words.element}
          value={element}
          onChange={(event) => setElement(event.target.value as Element)}
        >
          {ELEMENTS.map((name) => (
            <option key={name} value={name}>
              {words.names[name]}
            </option>
          ))}
        </select>
      </td>
      <td colSpan={8}>
        <input
          className={css.box}
          data-column="title"
          aria-label={words.newAttribute}
          placeholder={words.newRow}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.keyCode === 229 || event.key !== 'Enter') return
            event.preventDefault()
            event.stopPropagation()
            add()
          }}
        />
      </td>
    </tr>
  )
}
