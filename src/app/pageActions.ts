import type { PageActionId } from '../editor/actions'
import type { Catalog } from '../i18n/catalog'
import type { OpenProject } from './openProject'
import type { Exports } from './useExports'
import { goTo } from './useRoute'

interface PageAction {
  run(): void
  /** Why it cannot be done now; absent where it always can. */
  refusal?(): keyof Catalog['palette']['reasons'] | null
}

/** What the actions of the page do. */
export type PageActions = { readonly [Id in PageActionId]: PageAction }

/** Parts of the page that actions open and close. */
export interface PageParts {
  readonly exports: Exports
  openPalette(): void
  openFind(): void
  openHistory(): void
  openHelp(): void
  chooseFile(): void
  toggleInspector(): void
}

/** The actions of the page around an open project. */
export function pageActions({ editor, session, save }: OpenProject, parts: PageParts): PageActions {
  const { exports } = parts
  const whileIdle = (run: () => void): PageAction => ({ run, refusal: () => (exports.busy ? 'exporting' : null) })
  const past = () => editor.store.getState().past.length
  const future = () => editor.store.getState().future.length
  return {
    palette: { run: parts.openPalette },
    find: { run: parts.openFind },
    undo: { run: () => editor.undo(), refusal: () => (past() > 0 ? null : 'nothingToUndo') },
    redo: { run: () => editor.redo(), refusal: () => (future() > 0 ? null : 'nothingToRedo') },
    save: { run: () => void save() },
    exportOptions: { run: exports.openOptions },
    export: whileIdle(exports.again),
    exportPng: whileIdle(() => exports.run('png')),
    exportSvg: whileIdle(() => exports.run('svg')),
    exportPdf: whileIdle(() => exports.run('pdf')),
    exportPptx: whileIdle(() => exports.run('pptx')),
    exportReport: whileIdle(() => exports.run('report')),
    exportHtml: whileIdle(() => exports.run('html')),
    exportMarkdown: whileIdle(() => exports.run('md')),
    exportXlsx: whileIdle(() => exports.run('xlsx')),
    exportCsv: whileIdle(() => exports.run('csv')),
    exportJson: whileIdle(() => exports.run('json')),
    exportAll: whileIdle(() => exports.run('zip')),
    copyTable: { run: exports.copyTable },
    history: { run: parts.openHistory },
    importSheet: { run: parts.chooseFile },
    help: { run: parts.openHelp },
    library: { run: () => goTo({ page: 'library', section: 'blueprints' }) },
    inspector: { run: parts.toggleInspector },
    select: { run: () => session.setState({ tool: 'select', linkFrom: null }) },
    pan: { run: () => session.setState({ tool: 'pan', linkFrom: null }) },
  }
}
