import { useState } from 'react'
import { plainFigure } from '../../charts/elements/score'
import { useMessages } from '../../i18n/MessagesContext'
import type { ElementWeights } from '../../model/elements'
import { normalizeWeights } from '../../model/weights/normalizeWeights'
import { ELEMENTS } from '../../model/weights/setWeight'
import { sumsToHundred } from '../../model/weights/sumsToHundred'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Field } from '../kit/Field'
import field from '../kit/Field.module.css'
import { parseFigure } from '../kit/parseFigure'
import type { ElementsDesk } from './useElementsDesk'
import css from './WeightsDialog.module.css'

interface WeightsDialogProps {
  readonly weights: ElementWeights
  readonly desk: ElementsDesk
  readonly onClose: () => void
}

/** All four weights typed as figures of any sum. What is not 100 is refused here, with the offer to normalise it. */
export function WeightsDialog({ weights, desk, onClose }: WeightsDialogProps) {
  const { elements: words, common } = useMessages()
  const [texts, setTexts] = useState(() => ELEMENTS.map((name) => plainFigure(weights[name])))
  const figures = texts.map(parseFigure)
  const isComplete = figures.every((figure) => figure !== null && figure >= 0 && figure <= 1e6)
  const [staff = 0, facilities = 0, customers = 0, process = 0] = figures.map((figure) => figure ?? 0)
  const typed = { staff, facilities, customers, process }
  const normal = isComplete ? normalizeWeights(typed) : null
  const isFit = isComplete && sumsToHundred(typed)
  const sum = plainFigure(staff + facilities + customers + process)
  const take = (next: ElementWeights) => desk.weigh(next) && onClose()
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.enterTitle}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          {!isFit && normal && <Button onClick={() => take(normal)}>{words.normalize}</Button>}
          <Button look="primary" disabled={!isFit} onClick={() => take(typed)}>
            {words.apply}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (isFit) take(typed)
        }}
      >
        {ELEMENTS.map((name, index) => (
          <Field
            key={name}
            label={words.names[name]}
            htmlFor={`weight-${name}`}
            problem={figures[index] === null ? common.notANumber : undefined}
          >
            <input
              id={`weight-${name}`}
              className={`${field.box} ${field.figure}`}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={texts[index]}
              onChange={(event) => setTexts(texts.map((text, at) => (at === index ? event.target.value : text)))}
            />
          </Field>
        ))}
        <button type="submit" hidden />
      </form>
      <p className={isFit ? css.sum : `${css.sum} ${css.wrong}`} role="status">
        {words.sumIs(isComplete ? sum : '–')}
        {!isFit && isComplete && ` · ${words.sumMustBe}`}
        {!isFit && normal && ` ${words.normalized(ELEMENTS.map((name) => plainFigure(normal[name])).join(', '))}`}
      </p>
    </Dialog>
  )
}
