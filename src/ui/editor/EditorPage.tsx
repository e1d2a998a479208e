import { Command, History, PanelRightClose, PanelRightOpen, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { keyOf } from '../../editor/actions'
import { useMessages } from '../../i18n/MessagesContext'
import { ThemeMenu } from '../frame/ThemeMenu'
import { TopBar } from '../frame/TopBar'
import { Inspector } from '../inspector/Inspector'
import { IconButton } from '../kit/IconButton'
import { PainTray } from '../painPoints/PainTray'
import { LitBar } from '../studies/LitBar'
import { BlueprintSwitcher } from './BlueprintSwitcher'
import css from './EditorPage.module.css'
import { type ExportActions, ExportMenu } from './ExportMenu'
import { FirstStepHint } from './FirstStepHint'
import { ProjectTitle } from './ProjectTitle'
import { SaveBar } from './SaveBar'
import { SaveIndicator } from './SaveIndicator'
import { StatusBar } from './StatusBar'
import type { SaveStatus } from './saveStatus'
import { ToolRail } from './ToolRail'
import { UndoButtons } from './UndoButtons'
import { useViewNames } from './useViewNames'
import { ViewTabs } from './ViewTabs'
import type { View } from './views'

interface EditorPageProps {
  readonly view: View
  /** The picture, or another view in its place. */
  readonly canvas: ReactNode
  readonly status: StoreApi<SaveStatus>
  /** Says who may edit, where that is not this tab. */
  readonly access: ReactNode
  readonly onSaveNow: () => void
  readonly onDownloadCopy: () => void
  readonly exports: ExportActions
  /** The bar for finding, while it is open. */
  readonly find: ReactNode
  readonly onHistory: () => void
  readonly onHelp: () => void
  readonly onPalette: () => void
  readonly onImport: () => void
  readonly addressOf: (view: View) => string
  /** The project has just been made: its title is ready to be typed over. */
  readonly eagerTitle: boolean
  readonly inspectorOpen: boolean
  readonly onInspector: (open: boolean) => void
}

/** The open project: title and actions above, tools on the left, diagram, properties on the right, figures below. */
export function EditorPage(props: EditorPageProps) {
  const { editor, history, palette } = useMessages()
  const names = useViewNames()
  const { inspectorOpen, onInspector } = props
  const isDrawn = props.view === 'blueprint'
  return (
    <div className={css.page}>
      <TopBar
        start={
          <>
            <ProjectTitle eager={props.eagerTitle} />
            <BlueprintSwitcher onImport={props.onImport} />
            <SaveIndicator status={props.status} />
          </>
        }
        middle={<ViewTabs view={props.view} addressOf={props.addressOf} />}
        end={
          <>
            <UndoButtons />
            <span className={css.roomy}>
              <IconButton icon={History} label={history.title} onClick={props.onHistory} />
            </span>
            <IconButton icon={Command} label={palette.open} shortcut={keyOf('palette')} onClick={props.onPalette} />
            <span className={css.roomy}>
              <ThemeMenu />
            </span>
            <IconButton
              icon={inspectorOpen ? PanelRightClose : PanelRightOpen}
              label={inspectorOpen ? editor.hideInspector : editor.showInspector}
              aria-expanded={inspectorOpen}
              onClick={() => onInspector(!inspectorOpen)}
            />
            <ExportMenu exports={props.exports} />
          </>
        }
      />
      <div>
        {props.access}
        <SaveBar status={props.status} onSaveNow={props.onSaveNow} onDownloadCopy={props.onDownloadCopy} />
      </div>
      <div className={inspectorOpen ? css.work : `${css.work} ${css.alone}`} data-view={props.view}>
        {isDrawn && <ToolRail onHelp={props.onHelp} />}
        <main className={css.canvas} aria-label={isDrawn ? editor.canvas : names[props.view]}>
          {props.canvas}
          {props.find}
          {isDrawn && <FirstStepHint />}
          {isDrawn && <LitBar />}
          {isDrawn && <PainTray />}
        </main>
        {inspectorOpen && (
          <aside className={css.side} aria-label={editor.inspector}>
            <div className={css.sheetHead}>
              <IconButton icon={X} label={editor.hideInspector} onClick={() => onInspector(false)} />
            </div>
            <Inspector view={props.view} />
          </aside>
        )}
      </div>
      <StatusBar view={props.view} />
    </div>
  )
}
