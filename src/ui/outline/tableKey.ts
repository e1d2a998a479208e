/** What a key press asks of a table while nothing is being typed. */
export type TableCommand =
  | { readonly do: 'move'; readonly by: 'up' | 'down' | 'left' | 'right'; readonly extends: boolean }
  | { readonly do: 'page'; readonly by: -1 | 1; readonly extends: boolean }
  | { readonly do: 'edge'; readonly to: 'row-start' | 'row-end' | 'start' | 'end' | 'top' | 'bottom' }
  | { readonly do: 'tab'; readonly by: -1 | 1 }
  | {
      readonly do: 'edit' | 'insert' | 'clear' | 'delete' | 'duplicate' | 'all' | 'select' | 'escape'
    }

/** What of a keyboard event matters here. */
export interface TablePress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const ARROWS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const EDGES = { up: 'top', down: 'bottom', left: 'row-start', right: 'row-end' } as const

/** The command of a key press; null for keys that write, and for those that belong to the page. */
export function tableKey({ key, ctrlKey, metaKey, altKey, shiftKey }: TablePress): TableCommand | null {
  if (altKey) return null
  const mod = ctrlKey || metaKey
  const arrow = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined
  if (arrow) return mod ? { do: 'edge', to: EDGES[arrow] } : { do: 'move', by: arrow, extends: shiftKey }
  switch (key) {
    case 'PageUp':
      return { do: 'page', by: -1, extends: shiftKey }
    case 'PageDown':
      return { do: 'page', by: 1, extends: shiftKey }
    case 'Home':
      return { do: 'edge', to: mod ? 'start' : 'row-start' }
    case 'End':
      return { do: 'edge', to: mod ? 'end' : 'row-end' }
    case 'Tab':
      return mod ? null : { do: 'tab', by: shiftKey ? -1 : 1 }
    case 'Enter':
      return mod ? null : { do: shiftKey ? 'insert' : 'edit' }
    case 'F2':
      return { do: 'edit' }
    case 'Escape':
      return { do: 'escape' }
    case 'Delete':
    case 'Backspace':
      return { do: mod ? 'delete' : 'clear' }
    case ' ':
      return shiftKey || mod ? { do: 'select' } : null
  }
  if (!mod || shiftKey) return null
  return key.toLowerCase() === 'd' ? { do: 'duplicate' } : key.toLowerCase() === 'a' ? { do: 'all' } : null
}
