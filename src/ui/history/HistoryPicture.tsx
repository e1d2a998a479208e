import { type CSSProperties, useEffect, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import css from './HistoryPicture.module.css'
import type { VersionPicture } from './version'

/** A picture that is wider, by its height, is not shown at the height of others. */
const MOST_RATIO = 24
/** From this ratio on a picture is wider than its room and scrolls. */
const SCROLLS_FROM = 2.2

interface HistoryPictureProps {
  readonly draw: () => Promise<VersionPicture>
  /** What the picture shows, in words. */
  readonly label: string
}

type Shown = { readonly url: string; readonly ratio: number } | 'drawing' | 'failed'

/** Draws when the version has been looked at for a moment: somebody who walks through the list does not wait for each. */
const PAUSE_MS = 120

/** The address of the picture once the browser has read it; the one before stays until then. */
function usePicture(draw: () => Promise<VersionPicture>): Shown {
  const [shown, setShown] = useState<Shown>('drawing')
  useEffect(() => {
    let wanted = true
    let url: string | undefined
    const show = async () => {
      try {
        const { svg, width, height } = await draw()
        if (!wanted) return
        url = URL.createObjectURL(svg)
        const image = new Image()
        image.src = url
        await image.decode()
        if (wanted) setShown({ url, ratio: width / height })
      } catch (error) {
        console.warn('the picture of a version was not drawn', error)
        if (wanted) setShown('failed')
      }
    }
    const timer = setTimeout(() => void show(), PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
      const gone = url
      // The next picture takes the place of this one in the same moment.
      if (gone !== undefined) setTimeout(() => URL.revokeObjectURL(gone), 1_000)
    }
  }, [draw])
  return shown
}

/** A blueprint as it was, to be looked at. Always on white, like everything that is drawn for others. */
export function HistoryPicture({ draw, label }: HistoryPictureProps) {
  const { history } = useMessages()
  const shown = usePicture(draw)
  const isShown = typeof shown === 'object'
  return (
    <figure
      className={css.frame}
      aria-busy={shown === 'drawing'}
      aria-label={label}
      // What scrolls must be reachable by keyboard.
      tabIndex={isShown && shown.ratio > SCROLLS_FROM ? 0 : undefined}
    >
      {isShown ? (
        <img
          className={css.picture}
          src={shown.url}
          alt={label}
          style={{ '--ratio': Math.min(MOST_RATIO, shown.ratio) } as CSSProperties}
          draggable={false}
        />
      ) : (
        <p className={css.note}>{shown === 'drawing' ? history.drawing : history.drawFailed}</p>
      )}
    </figure>
  )
}
