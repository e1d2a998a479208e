import { Plus } from 'lucide-react'
import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react'
import type { Box } from '../../geometry/box'
import { useMessages } from '../../i18n/MessagesContext'
import type { Element } from '../../model/painPoint'
import { Icon } from '../kit/Icon'
import type { ElementsDesk } from './useElementsDesk'
import css from './WeightSheet.module.css'

interface AddAttributeProps {
  readonly element: Element
  readonly visible: boolean
  readonly box: Box
  readonly desk: ElementsDesk
}

/** A button that turns into a box for titles: Enter adds one and goes on, Escape ends. What others rate is suggested. */
export const AddAttribute = memo(function AddAttribute({ element, visible, box, desk }: AddAttributeProps) {
  const { elements: words } = useMessages()
  const [text, setText] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isReturning = useRef(false)
  const list = useId()
  const place = { left: box.x, top: box.y, width: box.width, height: box.height }
  const side = visible ? words.seenSide : words.unseenSide
  useEffect(() => {
    if (text === null && isReturning.current) button.current?.focus()
    isReturning.current = false
  }, [text])

  const add = () => text !== null && text.trim() !== '' && desk.add(text.trim(), element, visible)
  const end = (isByKey: boolean) => {
    isReturning.current = isByKey
    setText(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (text?.trim() === '') end(true)
      else if (add()) setText('')
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      end(true)
    }
  }
  if (text === null) {
    return (
      <button
        ref={button}
        type="button"
        className={css.add}
        style={place}
        aria-label={words.addTo(words.names[element], side)}
        onClick={() => setText('')}
      >
        <Icon of={Plus} small />
        {words.addAttribute}
      </button>
    )
  }
  const suggestions = Object.values(words.services).flatMap((service) => service[visible ? 'seen' : 'behind'][element])
  return (
    <>
      <input
        className={css.newTitle}
        style={place}
        autoFocus
        list={list}
        value={text}
        autoComplete="off"
        placeholder={words.newAttribute}
        aria-label={words.addTo(words.names[element], side)}
        title={words.newAttributeHint}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          add()
          end(false)
        }}
      />
      <datalist id={list}>
        {[...new Set(suggestions)].map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  )
})
