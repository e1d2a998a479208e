import { useEffect } from 'react'
import { useSession, useSessionStore } from '../editor/EditorContext'
import { useConfirm } from '../ui/kit/ConfirmProvider'
import { useToast } from '../ui/kit/ToastProvider'

/** Shows what the session wants said: notices as toasts, questions as dialogs. */
export function SessionBridge() {
  const session = useSessionStore()
  const notice = useSession((state) => state.notice)
  const question = useSession((state) => state.confirm)
  const toast = useToast()
  const confirm = useConfirm()
  useEffect(() => {
    if (!notice) return
    session.setState({ notice: null })
    toast(notice)
  }, [notice, session, toast])
  useEffect(() => {
    if (!question) return
    session.setState({ confirm: null })
    const { title, text, confirmLabel, run } = question
    void confirm({ title, body: text, action: confirmLabel, danger: true }).then((yes) => yes && run())
  }, [question, session, confirm])
  return null
}
