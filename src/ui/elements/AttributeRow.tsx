import { MapPin, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { attributeShortfall, isSerious } from '../../analysis/attributeShortfall'
import { plainFigure } from '../../charts/elements/score'
import { useMessages } from '../../i18n/MessagesContext'
import type { Attribute } from '../../model/elements'
import type { Element } from '../../model/painPoint'
import { ELEMENTS } from '../../model/weights/setWeight'
import { Icon } from '../kit/Icon'
import { parseFigure } from '../kit/parseFigure'
import { useCommit } from '../kit/useCommit'
import { useShowOnBlueprint } from '../studies/useShowOnBlueprint'
import css from './AttributeTable.module.css'
import { ElementSign } from './ElementSign'
import type { ElementsDesk } from './useElementsDesk'

interface AttributeRowProps {
  readonly attribute: Attribute
  /** Ends of the scale. */
  readonly low: number
  readonly high: number
  readonly isSelected: boolean
  readonly desk: ElementsDesk
}

/** One attribute; every cell commits by itself. */
export const AttributeRow = memo(function AttributeRow({ attribute, low, high, isSelected, desk }: AttributeRowProps) {
  const { elements: words } = useMessages()
  const show = useShowOnBlueprint()
  const { id, element, title, visible, steps } = attribute
  const shortfall = attributeShortfall(attribute)
  const named = (label: string): string => `${label}: ${title || words.newAttribute}`
  return (
    <tr data-selected={isSelected || undefined} onFocus={() => isSelected || desk.select(id)}>
      <td>
        <span className={css.element}>
          <ElementSign element={element} hollow={!visible} />
          <select
            className={css.choice}
            aria-label={named(words.element)}
            value={element}
            onChange={(event) => desk.edit(id, { element: event.target.value as Element })}
          >
            {ELEMENTS.map((name) => (
              <option key={name} value={name}>
                {words.names[name]}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td>
        <TextCell label={named(words.title)} value={title} onCommit={(next) => desk.edit(id, { title: next })} />
      </td>
      <FigureCell
        column="importance"
        head={words.importance}
        label={named(words.importance)}
        value={attribute.importance}
        {...{ low, high }}
        onCommit={(importance) => desk.edit(id, { importance })}
      />
      <FigureCell
        column="performance"
        head={words.performance}
        label={named(words.performance)}
        value={attribute.performance}
        {...{ low, high }}
        onCommit={(performance) => desk.edit(id, { performance })}
      />
      <td
        className={css.figure}
        data-label={words.shortfall}
        data-serious={isSerious(shortfall, { low, high }) || undefined}
      >
        {shortfall === null ? '–' : plainFigure(shortfall).replace('-', '−')}
      </td>
      <FigureCell
        column="answers"
        head={words.answers}
        label={named(words.answers)}
        value={attribute.answers}
        low={0}
        whole
        onCommit={(answers) => desk.edit(id, { answers })}
      />
      <td data-label={words.visible}>
        <input
          type="checkbox"
          aria-label={named(words.visible)}
          checked={visible}
          onChange={(event) => desk.edit(id, { visible: event.target.checked })}
        />
      </td>
      <td>
        {steps.length === 0 ? (
          <span className={css.none}>{words.linkedSteps(0)}</span>
        ) : (
          <button type="button" className={css.steps} onClick={() => show({ label: title, steps, links: [] })}>
            <Icon of={MapPin} small />
            {words.linkedSteps(steps.length)}
          </button>
        )}
      </td>
      <td>
        <button
          type="button"
          className={css.delete}
          aria-label={words.deleteNamed(title)}
          title={words.deleteNamed(title)}
          onClick={() => desk.remove(id)}
        >
          <Icon of={Trash2} small />
        </button>
      </td>
    </tr>
  )
})

interface TextCellProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (text: string) => boolean
}

function TextCell({ label, value, onCommit }: TextCellProps) {
  const { box } = useCommit({
    value,
    onCommit: (text) => {
      onCommit(text.trim())
      return undefined
    },
  })
  return <input {...box} className={css.box} data-column="title" aria-label={label} autoComplete="off" />
}

interface FigureCellProps {
  readonly column: string
  /** The head of the column, which a card repeats. */
  readonly head: string
  readonly label: string
  readonly value: number | undefined
  readonly low?: number
  readonly high?: number
  readonly whole?: boolean
  readonly onCommit: (value: number | undefined) => boolean
}

/** A figure, or nothing. What is no figure of the scale stays in the box, marked, until it is mended or Escape is pressed. */
function FigureCell({ column, head, label, value, low, high, whole = false, onCommit }: FigureCellProps) {
  const { common } = useMessages()
  const { box, problem } = useCommit({
    value: value === undefined ? '' : String(value),
    onCommit: (text) => {
      if (text.trim() === '') return void onCommit(undefined)
      const figure = parseFigure(text)
      if (figure === null) return common.notANumber
      if (whole && !Number.isInteger(figure)) return common.notWhole
      if ((low !== undefined && figure < low) || (high !== undefined && figure > high)) return common.outside(low, high)
      return void onCommit(figure)
    },
  })
  return (
    <td className={css.figure} data-label={head}>
      <input
        {...box}
        className={css.box}
        data-column={column}
        inputMode={whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        placeholder="–"
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        title={problem}
      />
    </td>
  )
}
