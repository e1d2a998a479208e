import { FileImage, FileJson, Shapes, Upload } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Button } from '../kit/Button'
import { Menu } from '../kit/Menu'
import { useToast } from '../kit/ToastProvider'

export type ExportFormat = 'png' | 'svg' | 'json'

/** Makes a file of the open blueprint and hands it over; returns its name, or null if the person thought better of it. */
export type RunExport = (format: ExportFormat) => Promise<string | null>

/** Ways to take the work along. One export runs at a time; failures say why. */
export function ExportMenu({ onExport }: { readonly onExport: RunExport }) {
  const { editor } = useMessages()
  const toast = useToast()
  const [busy, setBusy] = useState<ExportFormat | null>(null)
  const start = async (format: ExportFormat) => {
    setBusy(format)
    try {
      const name = await onExport(format)
      if (name !== null) toast({ text: editor.exported(name) })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      toast({ text: editor.exportFailed(reason), tone: 'error' })
    } finally {
      setBusy(null)
    }
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button look="primary" icon={Upload} busy={busy !== null}>
          {busy ? editor.exporting(busy.toUpperCase()) : editor.export}
        </Button>
      }
      entries={[
        { type: 'heading', label: editor.exportWhole },
        {
          type: 'item',
          label: editor.exportPng,
          hint: editor.exportPngHint,
          icon: FileImage,
          onSelect: () => start('png'),
        },
        {
          type: 'item',
          label: editor.exportSvg,
          hint: editor.exportSvgHint,
          icon: Shapes,
          onSelect: () => start('svg'),
        },
        { type: 'separator' },
        {
          type: 'item',
          label: editor.exportJson,
          hint: editor.exportJsonHint,
          icon: FileJson,
          onSelect: () => start('json'),
        },
      ]}
    />
  )
}
