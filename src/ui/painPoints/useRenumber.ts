import { useCallback } from 'react'
import { painJourneyOrder } from '../../analysis/painJourneyOrder'
import { renumberPainPoints } from '../../commands/renumberPainPoints'
import { useEditor, useSession, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { own } from '../../model/own'
import { useConfirm } from '../kit/ConfirmProvider'
import { useRun } from '../useRun'
import { renumberChanges } from './renumberChanges'

/** Asks, with what would change, and then gives the pain points numbers that follow the journey. */
export function useRenumber(): () => void {
  const { painPoints: pain } = useMessages()
  const editor = useEditor()
  const blueprintId = useSession((state) => state.blueprint)
  const session = useSessionStore()
  const confirm = useConfirm()
  const run = useRun()
  return useCallback(() => {
    const blueprint = own(editor.store.getState().project.blueprints.byId, blueprintId)
    if (!blueprint) return
    const order = painJourneyOrder(blueprint)
    const changes = renumberChanges(blueprint, order, pain.renumberMore)
    const tell = (text: string) => session.setState({ notice: { text, tone: 'info' } })
    if (changes === null) {
      tell(pain.inOrder)
      return
    }
    void confirm({
      title: pain.renumberTitle,
      body: pain.renumberBody(changes),
      action: pain.renumberAction,
    }).then((agreed) => {
      if (agreed && run(renumberPainPoints, { blueprint: blueprint.id, order })) tell(pain.renumbered(changes))
    })
  }, [editor, blueprintId, pain, session, confirm, run])
}
