import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Session } from '../../editor/session'
import { openClipboardInWorker } from '../../exchange/importInWorker'
import { isForeignSpreadsheet } from '../../exchange/openFile'
import { useMessages } from '../../i18n/MessagesContext'
import { problemText } from '../problemText'
import { offerCells } from './offeredCells'

/** Reads a range of cells that was pasted on the diagram, and asks what it becomes. */
export function usePastedCells(session: Session): void {
  const { files } = useMessages()
  const pasted = useStore(session, ({ pastedCells }) => pastedCells)
  useEffect(() => {
    if (!pasted) return
    session.setState({ pastedCells: null })
    void openClipboardInWorker(pasted).then((opened) => {
      if (opened.ok && isForeignSpreadsheet(opened)) return offerCells({ ...opened, name: '' })
      const [problem] = opened.ok ? [] : opened.problems
      if (problem) session.setState({ notice: { text: problemText(files, problem), tone: 'error' } })
    })
  }, [pasted, session, files])
}
