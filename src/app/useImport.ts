import { useCallback } from 'react'
import type { RefusedFile } from '../exchange/problem'
import { useMessages } from '../i18n/MessagesContext'
import { useToast } from '../ui/kit/ToastProvider'
import type { FoundCells } from './importSheet/offeredCells'

export interface FailedImport {
  readonly name: string
  readonly refused: RefusedFile
}

/** Where files go that are not simply a project. */
export interface ImportExits {
  readonly onFailed: (failed: FailedImport) => void
  /** A backup, or an archive that holds nothing else that is known. */
  readonly onArchive: (file: File) => void
  readonly onCells: (found: FoundCells) => void
}

/**
 * Imports a file as a new project and opens it; hands over why not, backups, of which more than one project may come, and cells
 * that somebody has to say the meaning of. What reads files is loaded with the first of them.
 */
export function useImport(exits: ImportExits): (file: File) => Promise<void> {
  const messages = useMessages()
  const toast = useToast()
  return useCallback(
    async (file) => {
      try {
        const { takeInFile } = await import('./takeInFile')
        await takeInFile(file, exits, messages, toast)
      } catch (error) {
        console.error(error)
        toast({ text: messages.common.importFailed(file.name), tone: 'error' })
      }
    },
    [messages, toast, exits],
  )
}
