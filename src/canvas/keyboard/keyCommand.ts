import type { Direction } from './gridWalk'

/** What a key press on the canvas asks for. */
export type KeyCommand =
  | { readonly do: 'walk'; readonly direction: Direction; readonly extends: boolean }
  | { readonly do: 'nudge'; readonly direction: Direction }
  | { readonly do: 'phase'; readonly by: -1 | 1 }
  | { readonly do: 'end'; readonly end: 'first' | 'last' }
  | { readonly do: 'mark'; readonly mark: 'fail' | 'wait' | 'decision' | 'truth' }
  | { readonly do: 'zoom'; readonly factor: number }
  | {
      readonly do:
        | 'edit'
        | 'new'
        | 'delete'
        | 'duplicate'
        | 'pain'
        | 'connect'
        | 'links'
        | 'all'
        | 'escape'
        | 'menu'
        | 'zoom-100'
        | 'zoom-fit'
        | 'zoom-selection'
    }

/** What of a keyboard event matters here. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const ZOOM_FACTOR = 1.25

/** Plain keys. Letters count only without Shift: a capital begins a title, not a command. */
const PLAIN: Readonly<Record<string, KeyCommand>> = {
  Enter: { do: 'edit' },
  F2: { do: 'edit' },
  Delete: { do: 'delete' },
  Backspace: { do: 'delete' },
  Escape: { do: 'escape' },
  ContextMenu: { do: 'menu' },
  Home: { do: 'end', end: 'first' },
  End: { do: 'end', end: 'last' },
  n: { do: 'new' },
  f: { do: 'mark', mark: 'fail' },
  w: { do: 'mark', mark: 'wait' },
  d: { do: 'mark', mark: 'decision' },
  m: { do: 'mark', mark: 'truth' },
  p: { do: 'pain' },
  c: { do: 'connect' },
  l: { do: 'links' },
  '[': { do: 'phase', by: -1 },
  ']': { do: 'phase', by: 1 },
  '+': { do: 'zoom', factor: ZOOM_FACTOR },
  '=': { do: 'zoom', factor: ZOOM_FACTOR },
  '-': { do: 'zoom', factor: 1 / ZOOM_FACTOR },
  '0': { do: 'zoom-100' },
  '1': { do: 'zoom-fit' },
  '2': { do: 'zoom-selection' },
}

/** Keys that, in an empty cell, begin a title: letters whose commands are about steps, and figures, as in "2 forms signed". */
const BEGIN_TITLES = new Set(['n', 'f', 'w', 'd', 'm', 'p', 'c', 'l', '0', '1', '2'])

/**
 * The command of a key press; null for every key that has none, which then does nothing.
 *
 * @param inEmptyCell whether what is typed would begin the title of a new step
 */
export function keyCommand(press: KeyPress, inEmptyCell: boolean): KeyCommand | null {
  const { key, shiftKey } = press
  const direction = DIRECTIONS[key]
  const mod = press.ctrlKey || press.metaKey
  if (mod) return press.altKey || shiftKey ? null : withModifier(key.toLowerCase())
  if (press.altKey) return direction && !shiftKey ? { do: 'nudge', direction } : null
  if (direction) return { do: 'walk', direction, extends: shiftKey }
  if (shiftKey && key === 'F10') return { do: 'menu' }
  if (shiftKey && key.length > 1) return null
  if (inEmptyCell && BEGIN_TITLES.has(key)) return null
  return Object.hasOwn(PLAIN, key) ? (PLAIN[key] ?? null) : null
}

function withModifier(key: string): KeyCommand | null {
  if (key === 'd') return { do: 'duplicate' }
  if (key === 'a') return { do: 'all' }
  return null
}
