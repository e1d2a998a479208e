import { Download } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../i18n/MessagesContext'
import { Icon } from '../ui/kit/Icon'
import css from './ImportZone.module.css'
import { offerCells, offeredCells } from './importSheet/offeredCells'
import { takeSystemFiles } from './takeSystemFiles'
import { type FailedImport, type ImportExits, useImport } from './useImport'

/** Backups are opened seldom. */
const RestoreBackup = lazy(async () => ({ default: (await import('./backup/RestoreBackup')).RestoreBackup }))

/** Most files are as they should be. */
const FailedImportDialog = lazy(async () => ({ default: (await import('./FailedImportDialog')).FailedImportDialog }))

/** So are sheets of others. */
const ImportSheet = lazy(async () => ({ default: (await import('./importSheet/ImportSheet')).ImportSheet }))

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Whether a file is held over the window; a dropped one is handed on. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const leave = () => {
      depth = 0
      setOver(false)
    }
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth += 1
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth -= 1
      if (depth <= 0) leave()
    }
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    }
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      leave()
      for (const file of event.dataTransfer?.files ?? []) onFile(file)
    }
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop }
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as 'drop', listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as 'drop', listener)
    }
  }, [onFile])
  return over
}

/** Takes files in: dropped anywhere on the window, or chosen. A file that is refused is explained, nothing else happens. */
export function ImportZone({ children }: { readonly children: (chooseFile: () => void) => ReactNode }) {
  const { common } = useMessages()
  const [failed, setFailed] = useState<FailedImport | null>(null)
  const [archive, setArchive] = useState<File | null>(null)
  const cells = useStore(offeredCells, ({ found }) => found)
  const exits = useMemo(
    (): ImportExits => ({
      onFailed: setFailed,
      onArchive: setArchive,
      onCells: offerCells,
    }),
    [],
  )
  const takeIn = useImport(exits)
  const over = useFileDrop(takeIn)
  useEffect(() => takeSystemFiles(takeIn), [takeIn])
  const input = useRef<HTMLInputElement>(null)
  const chooseFile = useCallback(() => input.current?.click(), [])
  return (
    <>
      {children(chooseFile)}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.blueprint,.png,.svg,.xlsx,.xlsm,.csv,.tsv,.tab,.txt,.zip,application/json,image/png,image/svg+xml,application/zip"
        onChange={(event) => {
          for (const file of event.target.files ?? []) void takeIn(file)
          event.target.value = ''
        }}
      />
      {over && (
        <div className={css.overlay}>
          <p>
            <Icon of={Download} />
            <b>{common.drop}</b>
            <span>{common.dropHint}</span>
          </p>
        </div>
      )}
      {archive && (
        <Suspense fallback={null}>
          <RestoreBackup
            file={archive}
            onRefused={(refused) => {
              setArchive(null)
              setFailed({ name: archive.name, refused })
            }}
            onClose={() => setArchive(null)}
          />
        </Suspense>
      )}
      {failed && (
        <Suspense fallback={null}>
          <FailedImportDialog failed={failed} onClose={() => setFailed(null)} />
        </Suspense>
      )}
      {cells && (
        <Suspense fallback={null}>
          <ImportSheet found={cells} onClose={() => offeredCells.setState({ found: null })} />
        </Suspense>
      )}
    </>
  )
}
