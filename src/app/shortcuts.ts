/** Keys that work everywhere while a project is open. What the diagram does with keys is the canvas's own. */
export type ShortcutName = 'undo' | 'redo' | 'save' | 'export' | 'exportOptions' | 'help' | 'select' | 'pan'

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  /** An input method is composing: the key belongs to it. */
  readonly composing: boolean
  /** The focus is in a box that takes text: letters belong to it. */
  readonly typing: boolean
  /** That box has a text of its own to undo. */
  readonly ownUndo: boolean
}

/** What a key press asks for, or null. */
export function shortcutOf(press: KeyPress): ShortcutName | null {
  if (press.composing || press.altKey) return null
  const key = press.key.toLowerCase()
  const mod = press.ctrlKey || press.metaKey
  if (mod && key === 's' && !press.shiftKey) return 'save'
  if (press.ownUndo) return null
  if (mod && key === 'z') return press.shiftKey ? 'redo' : 'undo'
  if (mod && key === 'y' && !press.shiftKey) return 'redo'
  if (mod && key === 'e') return press.shiftKey ? 'export' : 'exportOptions'
  if (mod || press.typing) return null
  if (key === '?') return 'help'
  if (press.shiftKey) return null
  if (key === 'v') return 'select'
  return key === 'h' ? 'pan' : null
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
