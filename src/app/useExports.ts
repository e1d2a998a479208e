import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Catalog } from '../i18n/catalog'
import { useMessages } from '../i18n/MessagesContext'
import type { BlueprintId } from '../model/id'
import type { ExportActions } from '../ui/editor/ExportMenu'
import { useViewNames } from '../ui/editor/useViewNames'
import { hasFigures, type View } from '../ui/editor/views'
import { type ExportChoices, type ExportPart, WHOLE } from '../ui/export/exportChoices'
import type { ExportFormat } from '../ui/export/exportFormats'
import type { CopiedTable, Exporting, ExportOutcome, ExportWork } from '../ui/export/exporting'
import { failureText } from '../ui/export/failureText'
import { type Notice, useToast } from '../ui/kit/ToastProvider'
import { exportingOf, subjectOf } from './exporting'
import { loadExportChoices, saveExportChoices } from './exportMemory'
import type { OpenProject } from './openProject'

/** A part of one blueprint, to be exported again. */
interface UsedPart {
  readonly blueprint: BlueprintId
  readonly part: ExportPart
}

export interface Exports extends ExportActions {
  readonly exporting: Exporting
  readonly choices: ExportChoices
  readonly isOpen: boolean
  /** What a copy as table holds: what the view shows. */
  readonly table: CopiedTable
  close(): void
  /** Exports again what was exported last, with the same choices. */
  again(): void
  used(choices: ExportChoices, part: ExportPart): void
  exported(outcome: ExportOutcome): void
}

/** What is said about a file that was handed over. */
const outcomeNotice = ({ name, smaller, missing = [] }: ExportOutcome, { editor, export: words }: Catalog): Notice =>
  missing.length > 0
    ? { text: words.missing(name, missing.slice(0, 20).join(' ')), tone: 'error' }
    : smaller
      ? { text: words.smaller(name, smaller.widthPx, smaller.heightPx), tone: 'error' }
      : { text: editor.exported(name) }

/** Exports without the dialog: one at a time, each with a notice at its end. */
function useQuickExport() {
  const messages = useMessages()
  const toast = useToast()
  const [busy, setBusy] = useState<ExportFormat | null>(null)
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const save = useCallback(
    async (format: ExportFormat, make: (work: ExportWork) => Promise<ExportOutcome>) => {
      if (current.current) return
      const controller = new AbortController()
      current.current = controller
      setBusy(format)
      try {
        toast(outcomeNotice(await make(controller), messages))
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        toast(
          controller.signal.aborted
            ? { text: messages.export.cancelled }
            : { text: messages.editor.exportFailed(reason), tone: 'error' },
        )
      } finally {
        current.current = null
        setBusy(null)
      }
    },
    [messages, toast],
  )
  const stop = useCallback(() => current.current?.abort(), [])
  return { busy, save, stop }
}

/** Exports of the open project: at once from the menu, again by a key, or through the dialog. */
export function useExports(open: OpenProject, view: View): Exports {
  const messages = useMessages()
  const toast = useToast()
  const exporting = useMemo(() => exportingOf(open), [open])
  const name = useViewNames()[view]
  const table: CopiedTable = view === 'pain-points' ? 'painPoints' : 'steps'
  const { busy, save, stop } = useQuickExport()
  const [choices, setChoices] = useState(loadExportChoices)
  const [isOpen, setOpen] = useState(false)
  const last = useRef<UsedPart | null>(null)
  const blueprint = () => open.session.getState().blueprint
  const remember = (made: ExportChoices, part: ExportPart) => {
    last.current = { blueprint: blueprint(), part }
    setChoices(made)
    saveExportChoices(made)
  }
  const saveBlueprint = (made: ExportChoices, part: ExportPart) =>
    void save(made.format, (work) => exporting.save(made, part, work))
  return {
    busy,
    stop,
    exporting,
    choices,
    isOpen,
    run(format) {
      const made = { ...choices, format }
      remember(made, WHOLE)
      saveBlueprint(made, WHOLE)
    },
    again() {
      const part = last.current?.blueprint === blueprint() ? last.current.part : WHOLE
      saveBlueprint(choices, part)
    },
    forClients: choices.forClients,
    table,
    copyTable() {
      exporting.copyTable(table, choices).then(
        (rows) => toast({ text: messages.export.copiedTable(rows) }),
        (error: unknown) => toast({ text: failureText(error, messages.export), tone: 'error' }),
      )
    },
    hasFigures: hasFigures(view),
    runFigures(format) {
      const made = { ...choices, format }
      void save(format, async (work) =>
        (await import('./saveFigures')).saveFigures(subjectOf(open), { view, name, words: messages }, made, work),
      )
    },
    openOptions: () => setOpen(true),
    close: () => setOpen(false),
    used: remember,
    exported(outcome) {
      setOpen(false)
      toast(outcomeNotice(outcome, messages))
    },
  }
}
