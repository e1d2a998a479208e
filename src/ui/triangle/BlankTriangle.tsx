import { ArrowRight } from 'lucide-react'
import { useBlueprint, useEditor, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import hint from '../editor/FirstStepHint.module.css'
import { Button } from '../kit/Button'
import { isBlankTriangle } from './isBlankTriangle'

/** What a blank triangle says: what is missing, a prompt for the room, and where to begin. */
export function BlankTriangle() {
  const { triangle: words } = useMessages()
  const { triangle } = useBlueprint()
  const editor = useEditor()
  const session = useSessionStore()
  if (!isBlankTriangle(triangle)) return null
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
