import { actionsByKey, type CanvasActionId } from '../../editor/actions'
import { type Press, pressedKeys } from '../../editor/pressedKeys'
import type { Direction } from './gridWalk'

/** What a key press on the canvas asks for: to walk, or an action of the table. */
export type KeyCommand =
  | { readonly do: 'walk'; readonly direction: Direction; readonly extends: boolean }
  | { readonly do: 'act'; readonly action: CanvasActionId }

const DIRECTIONS: Readonly<Record<string, Direction>> = { '↑': 'up', '↓': 'down', '←': 'left', '→': 'right' }

const ACTIONS_BY_KEY = actionsByKey('canvas')

/** Keys that, in an empty cell, begin a title: letters whose actions are about steps, and figures, as in "2 forms signed". */
const beginsTitle = (keys: string): boolean => /^[a-z0-9]$/.test(keys)

/**
 * The command of a key press; null for every key that has none, which then does nothing.
 *
 * @param inEmptyCell whether what is typed would begin the title of a new step
 */
export function keyCommand(press: Press, inEmptyCell: boolean): KeyCommand | null {
  const keys = pressedKeys(press)
  const bare = keys.replace(/^shift\+/, '')
  const direction = Object.hasOwn(DIRECTIONS, bare) ? DIRECTIONS[bare] : undefined
  if (direction) return { do: 'walk', direction, extends: bare !== keys }
  if (inEmptyCell && beginsTitle(keys)) return null
  const action = ACTIONS_BY_KEY.get(keys)
  return action ? { do: 'act', action } : null
}
