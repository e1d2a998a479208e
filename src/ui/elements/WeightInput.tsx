import { Lock, LockOpen } from 'lucide-react'
import { memo } from 'react'
import { plainFigure } from '../../charts/elements/score'
import { useSessionStore } from '../../editor/EditorContext'
import type { Box } from '../../geometry/box'
import { useMessages } from '../../i18n/MessagesContext'
import type { ElementWeights } from '../../model/elements'
import type { Element } from '../../model/painPoint'
import { EVEN_WEIGHTS, setWeight } from '../../model/weights/setWeight'
import { Icon } from '../kit/Icon'
import { parseFigure } from '../kit/parseFigure'
import { useCommit } from '../kit/useCommit'
import type { ElementsDesk } from './useElementsDesk'
import css from './WeightSheet.module.css'

const WIDEST_PX = 84
const LEAST_PX = 44
/** Segments narrower than this have their lock in the menu only. */
const WITH_LOCK_PX = 118

interface WeightInputProps {
  readonly element: Element
  /** Absent: nobody weighed the elements yet. */
  readonly weights: ElementWeights | undefined
  readonly locked: readonly Element[]
  /** The segment of the bar. */
  readonly box: Box
  readonly totalPx: number
  readonly desk: ElementsDesk
}

/** The figure of a weight: the bar draws it, and this box over it takes another one. Behind it, the lock. */
export const WeightInput = memo(function WeightInput({
  element,
  weights,
  locked,
  box,
  totalPx,
  desk,
}: WeightInputProps) {
  const { elements: words, common } = useMessages()
  const session = useSessionStore()
  const isLocked = locked.includes(element)
  const complain = (text: string) => session.setState({ notice: { text, tone: 'error' } })
  const { box: input } = useCommit({
    value: weights ? plainFigure(weights[element]) : '',
    onCommit: (text) => {
      if (text.trim() === '') return undefined
      const figure = parseFigure(text)
      if (figure === null) complain(common.notANumber)
      else if (figure < 0 || figure > 100) complain(common.outside(0, 100))
      else if (isLocked) complain(words.weightLocked)
      else {
        const next = setWeight(weights ?? EVEN_WEIGHTS, element, figure, locked)
        if (next) desk.weigh(next)
        else complain(words.noRoom)
      }
      return undefined
    },
  })
  const width = Math.min(Math.max(box.width - 10, LEAST_PX), WIDEST_PX)
  const name = words.names[element]
  const toggle = () =>
    desk.editSheet({ locked: isLocked ? locked.filter((other) => other !== element) : [...locked, element] })
  return (
    <>
      <input
        {...input}
        className={css.weight}
        style={{ left: Math.min(box.x + 3, totalPx - width), top: box.y + 4, width }}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        data-unset={weights ? undefined : true}
        aria-label={words.weightOf(name)}
        placeholder="?"
        readOnly={isLocked}
        onFocus={(event) => event.currentTarget.select()}
      />
      {weights && box.width >= WITH_LOCK_PX && (
        <button
          type="button"
          className={css.lock}
          style={{ left: box.x + box.width - 44, top: box.y + 6 }}
          aria-label={isLocked ? words.unlock(name) : words.lock(name)}
          aria-pressed={isLocked}
          title={isLocked ? words.unlock(name) : words.lock(name)}
          onClick={toggle}
        >
          <Icon of={isLocked ? Lock : LockOpen} small />
        </button>
      )}
    </>
  )
})
