import { useId, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Field } from '../kit/Field'
import fieldCss from '../kit/Field.module.css'
import { parseFigure } from '../kit/parseFigure'
import { Segmented } from '../kit/Segmented'
import css from './ExportDialog.module.css'
import { type PictureSize, SCALES } from './exportChoices'

const LEAST_WIDTH_PX = 16
const MOST_WIDTH_PX = 200_000

interface SizeOptionsProps {
  readonly size: PictureSize
  /** The width that the size gives; null while it is not known. */
  readonly widthPx: number | null
  readonly onChange: (size: PictureSize) => void
}

/** How large a PNG is: a scale, or any width, which is taken as it is typed. */
export function SizeOptions({ size, widthPx, onChange }: SizeOptionsProps) {
  const { export: words } = useMessages()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const type = (text: string) => {
    setDraft(text)
    const figure = parseFigure(text)
    const good = figure !== null && Number.isInteger(figure) && figure >= LEAST_WIDTH_PX && figure <= MOST_WIDTH_PX
    setWrong(!good)
    if (good) onChange({ by: 'width', widthPx: figure })
  }
  const leave = () => {
    setDraft(null)
    setWrong(false)
  }
  return (
    <div className={css.size}>
      <Segmented
        label={words.scale}
        value={size.by === 'scale' ? String(size.scale) : ''}
        options={SCALES.map((scale) => ({ value: String(scale), label: words.scaleTimes(scale) }))}
        onChange={(scale) => onChange({ by: 'scale', scale: Number(scale) })}
      />
      <Field label={words.width} htmlFor={id} problem={isWrong ? words.badWidth(MOST_WIDTH_PX) : undefined}>
        <input
          id={id}
          className={fieldCss.box}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={draft ?? (widthPx === null ? '' : String(widthPx))}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-note` : undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
      </Field>
    </div>
  )
}
