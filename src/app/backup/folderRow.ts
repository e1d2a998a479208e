import type { Catalog } from '../../i18n/catalog'
import type { HealthRow } from '../../ui/library/healthRow'
import { allowFolder, chooseFolder, type FolderState, leaveFolder } from './folderBackup'

/** The backup to a folder as one line of the storage panel. */
export function folderRow(folder: FolderState, { safekeeping: say }: Catalog): HealthRow {
  const title = say.folder
  const choose = { label: say.folderChoose, run: () => void chooseFolder() }
  switch (folder.state) {
    case 'unsupported':
      return { title, level: 'good', text: say.folderNone }
    case 'off':
      return { title, level: 'fair', text: say.folderHint, actions: [choose] }
    case 'on':
      return {
        title,
        level: 'good',
        text: `${say.folderOn(folder.name)} ${say.folderHint}`,
        actions: [{ label: say.folderStop, run: () => void leaveFolder() }],
      }
    case 'ask':
      return {
        title,
        level: 'fair',
        text: say.folderAsk(folder.name),
        actions: [{ label: say.folderAllow, run: () => void allowFolder() }],
      }
    case 'failed':
      return { title, level: 'bad', text: say.folderFailed(folder.name), actions: [choose] }
  }
}
