import type { Desk } from '../../canvas/actions/desk'
import type { Canvas } from '../../canvas/Canvas'
import { canvasOnScreen } from '../../canvas/canvasOnScreen'
import type { Signal } from '../../canvas/signal'
import type { Catalog, Language } from '../../i18n/catalog'
import { existing } from '../../model/existing'
import type { View } from '../../ui/editor/views'
import type { Preferences } from '../../ui/PreferencesContext'
import type { OpenProject } from '../openProject'
import type { PageActions } from '../pageActions'
import { addressOf } from '../useAddress'
import { goTo } from '../useRoute'

/** What the entries of the palette are made from. */
export interface PaletteScope {
  readonly open: OpenProject
  readonly page: PageActions
  readonly view: View
  readonly viewNames: Readonly<Record<View, string>>
  readonly messages: Catalog
  readonly language: Language
  readonly preferences: Preferences
}

/** What actions on the document need, without a diagram. */
export function deskOf({ open: { editor, session }, messages }: PaletteScope): Desk {
  return {
    editor,
    session,
    blueprint: () => existing(editor.store.getState().project.blueprints.byId, session.getState().blueprint),
    messages: () => messages,
    focus: () => {},
  }
}

/** Calls back once a value is as wanted; at once if it is. */
function once<T>(signal: Signal<T>, isWanted: (value: T) => boolean, act: (value: T) => void): void {
  if (isWanted(signal.get())) {
    act(signal.get())
    return
  }
  const stop = signal.subscribe(() => {
    if (!isWanted(signal.get())) return
    stop()
    act(signal.get())
  })
}

/** Does something with the diagram; where another view is shown, goes to the diagram first. */
export function withCanvas({ open }: PaletteScope, act: (canvas: Canvas) => void): void {
  const shown = canvasOnScreen.get()
  if (shown) {
    act(shown)
    return
  }
  once(
    canvasOnScreen,
    (canvas) => canvas !== null,
    (canvas) => {
      if (!canvas) return
      once(canvas.placed, Boolean, () => {
        canvas.focus()
        act(canvas)
      })
    },
  )
  goTo(addressOf(open, 'blueprint'))
}
