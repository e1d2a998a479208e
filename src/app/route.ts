/**
 * The address names what is on the screen, so that a reload, a bookmark or the back button returns to it:
 *
 *     #/                                        the library
 *     #/trash                                   the library, at its trash
 *     #/p/<project>/b/<blueprint>/<view>?sel=…  a blueprint in a view, with its selection
 *
 * Parts that are not understood fall back instead of failing: an unknown view is the usual one, an unreadable
 * selection is none, anything else is the library. Whether ids exist is decided later, by whoever holds the project.
 */
import type { Selected, Selection } from '../editor/selection'
import type { BlueprintId, ColumnId, Id, LaneId, ProjectId } from '../model/id'
import { TRIANGLE_PARTS, TRIANGLE_RELATIONS } from '../model/triangleParts'
import { VIEWS, type View } from '../ui/editor/views'

export const LIBRARY_SECTIONS = ['blueprints', 'trash'] as const
export type LibrarySection = (typeof LIBRARY_SECTIONS)[number]

export interface EditorRoute {
  readonly page: 'editor'
  readonly project: ProjectId
  /** Absent: the first one of the project. */
  readonly blueprint?: BlueprintId
  readonly view: View
  readonly selection: Selection
}

export type Route = { readonly page: 'library'; readonly section: LibrarySection } | EditorRoute

/** Longest selection that an address carries; more would make addresses that cannot be shared. */
const MAX_SELECTED = 40

const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/
const SIMPLE_TYPES = ['step', 'link', 'lane', 'phase', 'column', 'painPoint', 'triangleItem', 'attribute'] as const

function parseSelected(text: string): Selected | null {
  const [type = '', rest = ''] = text.split(':', 2)
  if (type === 'cell') {
    const [lane = '', column = ''] = rest.split('.', 2)
    return ID.test(lane) && ID.test(column) ? { type, lane: lane as LaneId, column: column as ColumnId } : null
  }
  if (type === 'corner') {
    const id = TRIANGLE_PARTS.find((part) => part === rest)
    return id ? { type, id } : null
  }
  if (type === 'relation') {
    const id = TRIANGLE_RELATIONS.find((relation) => relation === rest)
    return id ? { type, id } : null
  }
  const known = SIMPLE_TYPES.find((name) => name === type)
  return known && ID.test(rest) ? ({ type: known, id: rest as Id<string> } as Selected) : null
}

/** Reads the selection of an address; what cannot be read is left out. */
export const parseSelection = (text: string): Selection =>
  text
    .split(',', MAX_SELECTED)
    .map(parseSelected)
    .filter((selected) => selected !== null)

const formatSelected = (selected: Selected): string =>
  selected.type === 'cell' ? `cell:${selected.lane}.${selected.column}` : `${selected.type}:${selected.id}`

/** Writes a selection; one that is too long is left out, since half of it would be wrong. */
export const formatSelection = (selection: Selection): string =>
  selection.length > MAX_SELECTED ? '' : selection.map(formatSelected).join(',')

/** Reads the hash of an address, with or without its `#`. One that names no view leads to the usual one. */
export function parseRoute(hash: string, usual: View = 'blueprint'): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2)
  const [, first, project, b, blueprint, view] = path.split('/')
  if (first !== 'p' || !project || !ID.test(project)) {
    return { page: 'library', section: LIBRARY_SECTIONS.find((section) => section === first) ?? 'blueprints' }
  }
  const selection = new URLSearchParams(query).get('sel')
  return {
    page: 'editor',
    project: project as ProjectId,
    ...(b === 'b' && blueprint && ID.test(blueprint) && { blueprint: blueprint as BlueprintId }),
    view: VIEWS.find((name) => name === view) ?? usual,
    selection: selection ? parseSelection(selection) : [],
  }
}

/** Writes the hash of an address, with its `#`. */
export function formatRoute(route: Route): string {
  if (route.page === 'library') return route.section === 'blueprints' ? '#/' : `#/${route.section}`
  const path = route.blueprint ? `#/p/${route.project}/b/${route.blueprint}/${route.view}` : `#/p/${route.project}`
  const selection = formatSelection(route.selection)
  return selection === '' ? path : `${path}?sel=${selection}`
}
