import {
  ChartScatter,
  FileImage,
  FileJson,
  FileText,
  LoaderCircle,
  Presentation,
  Shapes,
  SlidersHorizontal,
  Square,
  Upload,
} from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import type { ExportFormat } from '../export/exportChoices'
import { Button } from '../kit/Button'
import { Menu } from '../kit/Menu'
import type { MenuEntry } from '../kit/menuEntry'

/** Exports at once with the choices of the last time, and the way to the choices. */
export interface ExportActions {
  /** What is being made, if anything is. */
  readonly busy: ExportFormat | null
  run(format: ExportFormat): void
  /** Whether the view shows figures of its own. */
  readonly hasFigures: boolean
  /** Exports the figures of the view. */
  runFigures(format: 'png' | 'svg'): void
  stop(): void
  openOptions(): void
}

/** Waits until the menu has given the focus back to its button, so that the dialog gives it back there, too. */
const afterMenu = (open: () => void): void => void setTimeout(() => setTimeout(open))

/** Ways to take the work along: at once, or after a look at the options. */
export function ExportMenu({ exports }: { readonly exports: ExportActions }) {
  const { editor, export: words, studies } = useMessages()
  const { busy } = exports
  const figures: readonly MenuEntry[] = [
    { type: 'heading', label: studies.figures },
    {
      type: 'item',
      label: studies.figuresPng,
      hint: studies.figuresPngHint,
      icon: ChartScatter,
      onSelect: () => exports.runFigures('png'),
    },
    {
      type: 'item',
      label: studies.figuresSvg,
      hint: studies.figuresSvgHint,
      icon: Shapes,
      onSelect: () => exports.runFigures('svg'),
    },
    { type: 'separator' },
  ]
  const entries: readonly MenuEntry[] = [
    ...(exports.hasFigures ? figures : []),
    { type: 'heading', label: editor.exportWhole },
    {
      type: 'item',
      label: editor.exportPng,
      hint: editor.exportPngHint,
      icon: FileImage,
      onSelect: () => exports.run('png'),
    },
    {
      type: 'item',
      label: editor.exportSvg,
      hint: editor.exportSvgHint,
      icon: Shapes,
      onSelect: () => exports.run('svg'),
    },
    {
      type: 'item',
      label: editor.exportPdf,
      hint: editor.exportPdfHint,
      icon: FileText,
      onSelect: () => exports.run('pdf'),
    },
    {
      type: 'item',
      label: editor.exportPptx,
      hint: editor.exportPptxHint,
      icon: Presentation,
      onSelect: () => exports.run('pptx'),
    },
    {
      type: 'item',
      label: editor.exportJson,
      hint: editor.exportJsonHint,
      icon: FileJson,
      onSelect: () => exports.run('json'),
    },
    { type: 'separator' },
    {
      type: 'item',
      label: words.options,
      hint: words.optionsHint,
      icon: SlidersHorizontal,
      shortcut: 'mod+e',
      onSelect: () => afterMenu(exports.openOptions),
    },
  ]
  return (
    <Menu
      align="end"
      trigger={
        <Button look="primary" icon={busy ? LoaderCircle : Upload}>
          {busy ? editor.exporting(busy.toUpperCase()) : editor.export}
        </Button>
      }
      entries={busy ? [{ type: 'item', label: words.stopExport, icon: Square, onSelect: exports.stop }] : entries}
    />
  )
}
