import { useMessages } from '../i18n/MessagesContext'
import { Dialog } from '../ui/kit/Dialog'
import css from './FailedImportDialog.module.css'
import { problemText } from './problemText'
import type { FailedImport } from './useImport'

interface FailedImportDialogProps {
  readonly failed: FailedImport
  readonly onClose: () => void
}

/** Why a file was refused, and what to do. */
export function FailedImportDialog({ failed: { name, refused }, onClose }: FailedImportDialogProps) {
  const { common, files } = useMessages()
  return (
    <Dialog open onClose={onClose} title={common.importFailed(name)} description={files.nothingChanged}>
      <ul className={css.problems}>
        {refused.problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
          <li key={index}>{problemText(files, problem)}</li>
        ))}
      </ul>
      {refused.unlisted > 0 && <p>{common.moreProblems(refused.unlisted)}</p>}
      {refused.problems.some(({ path }) => path !== '') && <p className={css.repair}>{files.repair}</p>}
      {refused.problems.some(({ cell }) => cell) && <p className={css.repair}>{files.repairSheet}</p>}
    </Dialog>
  )
}
