import { type CSSProperties, useEffect, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import type { Drawing } from './exporting'
import css from './Preview.module.css'
import type { Prepared } from './usePrepared'

/** A picture that is wider, by its height, is not shown at the height of others. */
const MOST_RATIO = 24

/** From this ratio on the picture may be wider than its room. */
const SCROLLS_FROM = 1.8

interface Shown {
  readonly url: string
  readonly drawing: Drawing
}

/** The address of the drawing's picture, once the browser has read it; the one before stays until then. */
function usePicture(drawing: Drawing | null): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    if (!drawing) return setShown(null)
    let wanted = true
    const url = URL.createObjectURL(drawing.svg)
    const image = new Image()
    image.src = url
    image.decode().then(
      () => wanted && setShown({ url, drawing }),
      () => {},
    )
    return () => {
      wanted = false
      // The next picture takes the place of this one in the same moment.
      setTimeout(() => URL.revokeObjectURL(url), 1_000)
    }
  }, [drawing])
  return shown
}

interface PreviewProps {
  readonly prepared: Prepared
  readonly transparent: boolean
  /** What is to be done before there is anything to show. */
  readonly missing: string | null
}

/** The picture as it will be, as large as there is room; a very wide one scrolls. */
export function Preview({ prepared, transparent, missing }: PreviewProps) {
  const { export: words } = useMessages()
  const { drawing, isCurrent, failure } = prepared
  const shown = usePicture(missing === null ? drawing : null)
  const note = missing ?? (failure === null ? null : words.previewFailed(failure))
  const ratio = shown && note === null ? shown.drawing.width / shown.drawing.height : 1
  return (
    <figure
      className={transparent ? `${css.preview} ${css.checked}` : css.preview}
      aria-busy={!isCurrent && note === null}
      // What scrolls must be reachable by keyboard.
      tabIndex={ratio > SCROLLS_FROM ? 0 : undefined}
      aria-label={words.preview}
    >
      {note !== null ? (
        <p className={css.note}>{note}</p>
      ) : shown ? (
        <img
          className={isCurrent ? css.picture : `${css.picture} ${css.old}`}
          src={shown.url}
          alt={words.previewOf(`${Math.round(shown.drawing.width)} × ${Math.round(shown.drawing.height)}`)}
          style={{ '--ratio': Math.min(MOST_RATIO, ratio) } as CSSProperties}
          data-width={shown.drawing.width}
          data-height={shown.drawing.height}
          draggable={false}
        />
      ) : (
        <p className={css.note}>{words.drawingPreview}</p>
      )}
    </figure>
  )
}
