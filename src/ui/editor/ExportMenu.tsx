import {
  BookOpenText,
  ChartScatter,
  FileArchive,
  FileImage,
  FileJson,
  FileSpreadsheet,
  FileText,
  FileType,
  Globe,
  LoaderCircle,
  type LucideIcon,
  Presentation,
  Shapes,
  Sheet,
  SlidersHorizontal,
  Square,
  Table2,
  Upload,
} from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { type ExportFormat, FORMAT_GROUPS, type FormatGroup } from '../export/exportFormats'
import type { CopiedTable } from '../export/exporting'
import { Button } from '../kit/Button'
import { Menu } from '../kit/Menu'
import type { MenuEntry } from '../kit/menuEntry'

/** Exports at once with the choices of the last time, and the way to the choices. */
export interface ExportActions {
  /** What is being made, if anything is. */
  readonly busy: ExportFormat | null
  run(format: ExportFormat): void
  /** Files leave out what is not meant for clients. */
  readonly forClients: boolean
  /** Whether the view shows figures of its own. */
  readonly hasFigures: boolean
  /** Exports the figures of the view. */
  runFigures(format: 'png' | 'svg'): void
  stop(): void
  openOptions(): void
  /** What a copy as table holds. */
  readonly table: CopiedTable
  copyTable(): void
}

const ICONS: Readonly<Record<ExportFormat, LucideIcon>> = {
  png: FileImage,
  svg: Shapes,
  pdf: FileText,
  pptx: Presentation,
  report: BookOpenText,
  html: Globe,
  md: FileType,
  xlsx: FileSpreadsheet,
  csv: Sheet,
  json: FileJson,
  zip: FileArchive,
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
    ...(exports.forClients ? [{ type: 'heading', label: words.forClients } as const] : []),
    ...(exports.hasFigures ? figures : []),
    ...Object.entries(FORMAT_GROUPS).flatMap(([group, formats]): MenuEntry[] => [
      { type: 'heading', label: words.groups[group as FormatGroup] },
      ...formats.map(
        (format): MenuEntry => ({
          type: 'item',
          label: words.deliverables[format],
          hint: words.formatNames[format],
          icon: ICONS[format],
          onSelect: () => exports.run(format),
        }),
      ),
    ]),
    { type: 'separator' },
    {
      type: 'item',
      label: words.copyTable,
      hint: words.copyTableHints[exports.table],
      icon: Table2,
      onSelect: exports.copyTable,
    },
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
          {busy ? editor.exporting(words.formats[busy]) : editor.export}
        </Button>
      }
      entries={busy ? [{ type: 'item', label: words.stopExport, icon: Square, onSelect: exports.stop }] : entries}
    />
  )
}
