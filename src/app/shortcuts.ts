import { actionsByKey, type PageActionId } from '../editor/actions'
import { type Press, pressedKeys } from '../editor/pressedKeys'

/** A key press, and where it was heard. */
export interface KeyPress extends Press {
  /** An input method is composing: the key belongs to it. */
  readonly composing: boolean
  /** The focus is in a box that takes text: letters belong to it. */
  readonly typing: boolean
  /** That box has a text of its own to undo. */
  readonly ownUndo: boolean
}

const ACTIONS_BY_KEY = actionsByKey('page')

/** Mean the same wherever the focus is, in the midst of a text, too. */
const EVERYWHERE: ReadonlySet<PageActionId> = new Set(['save', 'palette', 'find'])

/** The action of the page that a key press asks for, or null. What the diagram does with keys is the canvas's own. */
export function shortcutOf(press: KeyPress): PageActionId | null {
  if (press.composing) return null
  const keys = pressedKeys(press)
  const action = ACTIONS_BY_KEY.get(keys)
  if (!action) return null
  if (EVERYWHERE.has(action)) return action
  return keys.startsWith('mod+') ? (press.ownUndo ? null : action) : press.typing ? null : action
}

/** Kinds of inputs that hold no text: undo there means the document's. */
const TEXTLESS: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'range', 'color', 'file', 'submit'])

/** Whether letters typed at an element become its text. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !TEXTLESS.has(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}

/** A field that waits for its first letter, as on an empty cell of the diagram: there is nothing in it to undo yet. */
const isWaiting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement && target.inputMode === 'none' && target.value === ''

/** Reads a browser's key event. */
export const keyPressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  shiftKey: event.shiftKey,
  altKey: event.altKey,
  composing: event.isComposing || event.keyCode === 229,
  typing: takesText(event.target),
  ownUndo: takesText(event.target) && !isWaiting(event.target),
})
