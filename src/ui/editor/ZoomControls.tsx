import { Maximize, Minus, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useSession, useSessionStore } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { IconButton } from '../kit/IconButton'
import { Tooltip } from '../kit/Tooltip'
import css from './ZoomControls.module.css'

const STEP = 1.25

/** Zooms the canvas. */
export function ZoomControls() {
  const { editor } = useMessages()
  const language = useLanguage()
  const session = useSessionStore()
  const zoom = useSession((state) => state.zoom)
  const format = useMemo(() => new Intl.NumberFormat(language, { style: 'percent' }), [language])
  const percent = format.format(zoom)
  return (
    <div className={css.zoom}>
      <IconButton
        icon={Minus}
        size="small"
        tooltipSide="top"
        label={editor.zoomOut}
        shortcut="-"
        onClick={() => session.setState({ glide: { to: 'zoom-by', factor: 1 / STEP } })}
      />
      <Tooltip text={editor.zoomTo100(percent)} side="top">
        <button
          type="button"
          className={css.figure}
          aria-label={editor.zoomTo100(percent)}
          onClick={() => session.setState({ glide: { to: 'zoom', zoom: 1 } })}
        >
          {percent}
        </button>
      </Tooltip>
      <IconButton
        icon={Plus}
        size="small"
        tooltipSide="top"
        label={editor.zoomIn}
        shortcut="+"
        onClick={() => session.setState({ glide: { to: 'zoom-by', factor: STEP } })}
      />
      <IconButton
        icon={Maximize}
        size="small"
        tooltipSide="top"
        label={editor.zoomFit}
        onClick={() => session.setState({ glide: { to: 'everything' } })}
      />
    </div>
  )
}
