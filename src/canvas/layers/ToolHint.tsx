import { useBlueprint, useSession } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { stopLink } from '../actions/linkActions'
import { useCanvas } from '../Canvas'
import { OWN_POINTER } from '../gestures/usePointer'
import styles from './ToolHint.module.css'

/** What the next press does while steps are placed or connected, and a way out that needs no keyboard. */
export function ToolHint() {
  const canvas = useCanvas()
  const { canvas: messages } = useMessages()
  const blueprint = useBlueprint()
  const tool = useSession((state) => state.tool)
  const linkFrom = useSession((state) => state.linkFrom)
  const isEditing = useSession((state) => state.editing !== null)
  if (isEditing || (tool !== 'connect' && tool !== 'step')) return null
  const title = linkFrom && (blueprint.steps[linkFrom]?.title || messages.untitledStep)
  const connectWords = title ? messages.tool.linkEnd(title) : messages.tool.linkStart
  return (
    <div className={styles.hint} {...{ [OWN_POINTER]: '' }}>
      <p role="status">{tool === 'connect' ? connectWords : messages.tool.place}</p>
      <button
        type="button"
        className={styles.leave}
        onClick={() => {
          if (tool === 'connect') stopLink(canvas)
          else canvas.session.setState({ tool: 'select' })
          canvas.focus()
        }}
      >
        {title ? messages.tool.cancel : messages.tool.done}
      </button>
    </div>
  )
}
