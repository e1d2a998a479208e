/**
 * Everything that a person can do in an open project by a key or by name: one table, from which the command palette, the
 * list of keys, the keyboard and the menus take what they show and obey. What an action does stands where it is done: those
 * at the `canvas` in `canvas/actions/canvasActions.ts`, those of the `page` in `app/pageActions.ts`; the compiler asks for
 * each. Titles are `palette.actions` of the messages.
 *
 * Keys are written as in `mod+shift+z`, where `mod` is ⌘ on Apple devices and Ctrl elsewhere.
 */

export type ActionGroup = 'program' | 'view' | 'tools' | 'grid' | 'edit' | 'steps' | 'links' | 'structure'

interface Action {
  readonly group: ActionGroup
  /** Who hears the keys: the page wherever the focus is, or the diagram while it has the focus. */
  readonly at: 'page' | 'canvas'
  /** The first one is shown in menus. */
  readonly keys: readonly string[]
}

const page = <const Keys extends readonly string[]>(group: ActionGroup, ...keys: Keys) =>
  ({ group, at: 'page', keys }) as const
const canvas = <const Keys extends readonly string[]>(group: ActionGroup, ...keys: Keys) =>
  ({ group, at: 'canvas', keys }) as const

export const ACTIONS = {
  palette: page('program', 'mod+k', 'mod+shift+p'),
  find: page('program', 'mod+f'),
  undo: page('program', 'mod+z'),
  redo: page('program', 'mod+shift+z', 'mod+y'),
  save: page('program', 'mod+s'),
  exportOptions: page('program', 'mod+e'),
  export: page('program', 'mod+shift+e'),
  exportPng: page('program'),
  exportSvg: page('program'),
  exportPdf: page('program'),
  exportPptx: page('program'),
  exportReport: page('program'),
  exportHtml: page('program'),
  exportMarkdown: page('program'),
  exportXlsx: page('program'),
  exportCsv: page('program'),
  exportJson: page('program'),
  importSheet: page('program'),
  exportAll: page('program'),
  copyTable: page('program'),
  history: page('program'),
  help: page('program', '?'),
  library: page('program'),

  inspector: page('view'),
  zoomIn: canvas('view', '+', '='),
  zoomOut: canvas('view', '-'),
  zoom100: canvas('view', '0'),
  zoomFit: canvas('view', '1'),
  zoomSelection: canvas('view', '2'),
  hideLane: canvas('view'),
  showLanes: canvas('view'),
  foldPhase: canvas('view', 'z'),
  unfoldPhases: canvas('view'),
  showAll: canvas('view'),

  select: page('tools', 'v'),
  pan: page('tools', 'h'),
  connectSteps: canvas('tools'),
  escape: canvas('tools', 'esc'),

  laneStart: canvas('grid', 'home'),
  laneEnd: canvas('grid', 'end'),
  previousPhase: canvas('grid', '['),
  nextPhase: canvas('grid', ']'),

  newStep: canvas('edit', 'n'),
  edit: canvas('edit', 'enter', 'F2'),
  duplicate: canvas('edit', 'mod+d'),
  delete: canvas('edit', 'delete', 'backspace'),
  selectAll: canvas('edit', 'mod+a'),
  menu: canvas('edit', 'shift+F10', 'menu'),
  moveLeft: canvas('edit', 'alt+←'),
  moveRight: canvas('edit', 'alt+→'),
  moveUp: canvas('edit', 'alt+↑'),
  moveDown: canvas('edit', 'alt+↓'),

  fail: canvas('steps', 'f'),
  wait: canvas('steps', 'w'),
  decision: canvas('steps', 'd'),
  truth: canvas('steps', 'm'),
  painPoint: canvas('steps', 'p'),
  painPoints: canvas('steps', '.'),
  wider: canvas('steps'),
  narrower: canvas('steps'),

  connect: canvas('links', 'c'),
  links: canvas('links', 'l'),
  reverseLink: canvas('links'),
  twoWay: canvas('links'),

  columnBefore: canvas('structure'),
  columnAfter: canvas('structure'),
  deleteColumn: canvas('structure'),
  phaseBefore: canvas('structure'),
  phaseAfter: canvas('structure'),
} as const satisfies Readonly<Record<string, Action>>

export type ActionId = keyof typeof ACTIONS

type At<Place extends Action['at']> = {
  [Id in ActionId]: (typeof ACTIONS)[Id]['at'] extends Place ? Id : never
}[ActionId]

export type PageActionId = At<'page'>
export type CanvasActionId = At<'canvas'>

export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[]

/** The key that stands beside an action in menus. */
export const keyOf = (id: ActionId): string | undefined => (ACTIONS[id].keys as readonly string[])[0]

/** The action of each key that is heard at a place. */
export const actionsByKey = <Place extends Action['at']>(place: Place): ReadonlyMap<string, At<Place>> =>
  new Map(
    ACTION_IDS.filter((id) => ACTIONS[id].at === place).flatMap((id) =>
      ACTIONS[id].keys.map((key): [string, At<Place>] => [key, id as At<Place>]),
    ),
  )
