import { ArrowRight } from 'lucide-react'
import { useBlueprint, useEditor, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Triangle } from '../../model/triangle'
import { TRIANGLE_CORNERS } from '../../model/triangleParts'
import hint from '../editor/FirstStepHint.module.css'
import { Button } from '../kit/Button'

/** Whether nobody has written anything yet. */
const isBlank = (triangle: Triangle): boolean =>
  Object.keys(triangle.relations).length === 0 &&
  Object.keys(triangle.customer).length === 0 &&
  TRIANGLE_CORNERS.every((corner) => {
    const { items, ...rest } = triangle[corner]
    return items.order.length === 0 && Object.keys(rest).length === 0
  })

/** What a blank triangle says: what is missing, a prompt for the room, and where to begin. */
export function BlankTriangle() {
  const { triangle: words } = useMessages()
  const { triangle } = useBlueprint()
  const editor = useEditor()
  const session = useSessionStore()
  if (!isBlank(triangle)) return null
  const begin = () => {
    session.setState({ focus: { on: 'panel' } })
    editor.select([{ type: 'corner', id: 'strategy' }])
  }
  return (
    <div className={hint.hint}>
      <p>
        <b>{words.blankTitle}</b>
        {words.blankHint}
      </p>
      <Button icon={ArrowRight} onClick={begin}>
        {words.begin}
      </Button>
    </div>
  )
}
