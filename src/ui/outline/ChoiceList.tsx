import { useLayoutEffect, useRef, useState } from 'react'
import css from './CellField.module.css'

interface ChoiceListProps {
  readonly id: string
  readonly optionId: (index: number) => string
  readonly label: string
  readonly choices: readonly string[]
  readonly active: number | null
  readonly onChoose: (choice: string) => void
}

/** What a cell may say, under its field; above it where the table ends. The field keeps the focus. */
export function ChoiceList({ id, optionId, label, choices, active, onChoose }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null)
  const [above, setAbove] = useState(false)
  useLayoutEffect(() => {
    const element = list.current
    const room = element?.closest('[data-scroller]')?.getBoundingClientRect()
    if (element && room) setAbove(element.getBoundingClientRect().bottom > room.bottom)
  }, [])
  useLayoutEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className={above ? css.listAbove : css.list}
      tabIndex={-1}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and takes the keys
        <div
          key={choice}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={css.choice}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  )
}
