import { useEffect } from 'react'
import { COPIED_MIME } from '../../editor/copied/copied'
import { cellsIn, copiedIn, offerSelected, pasteCopied, pasteLines } from '../actions/clipboardActions'
import { deleteSelected } from '../actions/deleteSelected'
import { pastePictures, picturesAmong } from '../actions/pictureActions'
import type { Canvas } from '../Canvas'
import { WAITING } from '../edit/waiting'

/** Where the focus is: on the diagram, in the empty field of a new step, or elsewhere. */
function focusOn(canvas: Canvas): 'diagram' | 'emptyField' | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || !element.closest('.react-flow')) return null
  if (!(element instanceof HTMLTextAreaElement))
    return element.closest('input, select, [role="menu"]') ? null : 'diagram'
  if (element.hasAttribute(WAITING)) return 'diagram'
  return element.value === '' && canvas.session.getState().editing?.type === 'new-step' ? 'emptyField' : null
}

/**
 * Copy, cut and paste through the browser's own events, which need no permission. They are heard on the document: without
 * a selection of text, browsers send them to the body.
 */
export function useClipboard(canvas: Canvas): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (event.defaultPrevented || focusOn(canvas) !== 'diagram') return
      const offer = offerSelected(canvas)
      if (!offer || !event.clipboardData) return
      event.preventDefault()
      event.clipboardData.setData('text/plain', offer.text)
      event.clipboardData.setData(COPIED_MIME, offer.data)
      if (event.type === 'cut') deleteSelected(canvas)
    }
    const onPaste = (event: ClipboardEvent) => {
      const at = focusOn(canvas)
      if (event.defaultPrevented || at === null || !event.clipboardData) return
      const copied = copiedIn(event.clipboardData)
      const text = event.clipboardData.getData('text/plain')
      const { editing } = canvas.session.getState()
      const typing = at === 'emptyField' && editing?.type === 'new-step' ? editing : undefined
      // A single line is typed text: it goes into the field.
      if (typing && !copied && !/[\r\n]/.test(text.trim())) return
      // Office puts a picture beside what it copies: words and cells come first.
      const pictures = copied || text.trim() !== '' || typing ? [] : picturesAmong(event.clipboardData.files)
      if (pictures.length > 0) {
        event.preventDefault()
        pastePictures(canvas, pictures)
        return
      }
      const cells = copied ? null : cellsIn(event.clipboardData)
      if (!copied && !cells && text.trim() === '') return
      event.preventDefault()
      if (typing) canvas.session.setState({ editing: null })
      if (copied) pasteCopied(canvas, copied)
      else if (cells) canvas.session.setState({ pastedCells: cells })
      else pasteLines(canvas, text, typing)
      canvas.focus()
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [canvas])
}
