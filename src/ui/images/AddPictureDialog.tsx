import { ImagePlus } from 'lucide-react'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Field } from '../kit/Field'
import fieldCss from '../kit/Field.module.css'
import css from './AddPictureDialog.module.css'
import { type ImageReading, type ReadImage, readImage } from './readImage'

interface AddPictureDialogProps {
  readonly file: File
  /** The step that it will be shown at, as people call it. */
  readonly stepTitle: string
  /** `alt` is empty where nothing was said. */
  readonly onAdd: (image: ReadImage['image'], alt: string) => void
  readonly onClose: () => void
}

/** What a file holds, once it is read. */
function useReading(file: File): ImageReading | null {
  const [reading, setReading] = useState<ImageReading | null>(null)
  useEffect(() => {
    let wanted = true
    setReading(null)
    void readImage(file).then((read) => wanted && setReading(read))
    return () => {
      wanted = false
    }
  }, [file])
  return reading
}

/** The picture as it will be stored, and how large it is. */
function Picture({ image, original }: ReadImage) {
  const { images: words } = useMessages()
  const { mime, data, widthPx, heightPx } = image
  const isSmaller = widthPx < original.widthPx
  return (
    <figure className={css.picture}>
      <img src={`data:${mime};base64,${data}`} alt="" />
      <figcaption>
        {words.pixels(widthPx, heightPx)}
        {isSmaller && `, ${words.scaledFrom(original.widthPx, original.heightPx)}`}
      </figcaption>
    </figure>
  )
}

/** Asks what a picture shows before it goes to a step; says why where it cannot. */
export function AddPictureDialog({ file, stepTitle, onAdd, onClose }: AddPictureDialogProps) {
  const { common, images: words } = useMessages()
  const id = useId()
  const reading = useReading(file)
  const [alt, setAlt] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (reading?.ok) onAdd(reading.image, alt.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.add(stepTitle)}
      actions={
        <>
          <Button onClick={onClose}>{reading?.ok === false ? common.close : common.cancel}</Button>
          {reading?.ok !== false && (
            <Button look="primary" icon={ImagePlus} type="submit" form={id} disabled={!reading}>
              {words.confirm}
            </Button>
          )}
        </>
      }
    >
      <form id={id} onSubmit={add} className={css.form}>
        {reading === null && <p role="status">{words.reading}</p>}
        {reading?.ok === false && <p role="alert">{words.problems[reading.reason](file.name || words.pasted)}</p>}
        {reading?.ok && <Picture {...reading} />}
        {reading?.ok !== false && (
          <Field label={words.alt} htmlFor={`${id}-alt`} hint={words.altHint}>
            <input
              id={`${id}-alt`}
              className={fieldCss.box}
              type="text"
              autoComplete="off"
              maxLength={1_000}
              value={alt}
              aria-describedby={`${id}-alt-note`}
              onChange={(event) => setAlt(event.target.value)}
            />
          </Field>
        )}
      </form>
    </Dialog>
  )
}
