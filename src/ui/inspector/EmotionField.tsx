import { useId } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import css from './EmotionField.module.css'

const VALUES = [-2, -1, 0, 1, 2] as const

interface EmotionFieldProps {
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

/** Five faces from very upset to very pleased, or no rating. A value between two is shown at the nearer one. */
export function EmotionField({ value, onChange }: EmotionFieldProps) {
  const { inspector } = useMessages()
  const group = useId()
  const nearest = value === undefined ? undefined : VALUES.find((step) => step === Math.round(value))
  const exact = value !== undefined && value !== nearest ? ` (${value > 0 ? '+' : '−'}${Math.abs(value)})` : ''
  const word = nearest === undefined ? inspector.noEmotion : `${inspector.emotions[`${nearest}`]}${exact}`
  return (
    <fieldset className={css.field}>
      <legend className={css.legend}>{inspector.emotion}</legend>
      <div className={css.row}>
        {VALUES.map((step) => (
          <label key={step} className={css.choice}>
            <input
              type="radio"
              name={group}
              aria-label={inspector.emotions[`${step}`]}
              checked={step === nearest}
              onChange={() => onChange(step)}
            />
            <span aria-hidden="true">{step > 0 ? `+${step}` : step < 0 ? `−${-step}` : 0}</span>
          </label>
        ))}
        <label className={css.choice}>
          <input
            type="radio"
            name={group}
            aria-label={inspector.noEmotion}
            checked={nearest === undefined}
            onChange={() => onChange(undefined)}
          />
          <span aria-hidden="true">–</span>
        </label>
      </div>
      <p className={css.word} aria-hidden="true">
        {word}
      </p>
    </fieldset>
  )
}
