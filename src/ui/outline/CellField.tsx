import { useId } from 'react'
import css from './CellField.module.css'
import { ChoiceList } from './ChoiceList'
import { type CellTyping, obeyCellKey, useCellTyping } from './useCellTyping'

interface CellFieldProps extends CellTyping {
  /** Accessible name: what the cell is about, and what it says while nothing is typed. */
  readonly label: string
}

/**
 * The field of the active cell. It has the focus before it is needed, unseen and empty, so that an input method gets its
 * first letter; what is typed into it opens it. Only then do keys belong to the text, and nothing is written until Enter,
 * Tab, or another place.
 */
export function CellField(props: CellFieldProps) {
  const { label, editing, choices = [] } = props
  const id = useId()
  const typing = useCellTyping(props)
  const { problem, offered, active } = typing
  const isListed = editing && offered.length > 0
  return (
    <>
      <textarea
        ref={typing.area}
        className={editing ? css.open : css.waiting}
        rows={1}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-autocomplete={choices.length > 0 ? 'list' : undefined}
        aria-controls={isListed ? `${id}-choices` : undefined}
        aria-activedescendant={isListed && active !== null ? `${id}-${active}` : undefined}
        spellCheck={editing && choices.length === 0}
        autoComplete="off"
        inputMode={editing ? 'text' : 'none'}
        onCompositionStart={typing.begin}
        onInput={typing.onInput}
        onKeyDown={(event) => obeyCellKey(event, typing, props)}
        onBlur={(event) => typing.leave(event.currentTarget.value)}
      />
      {isListed && (
        <ChoiceList
          id={`${id}-choices`}
          optionId={(index) => `${id}-${index}`}
          label={label}
          choices={offered}
          active={active}
          onChoose={typing.choose}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className={css.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
