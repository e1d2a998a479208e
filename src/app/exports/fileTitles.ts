import type { Catalog } from '../../i18n/catalog'
import type { ExportChoices } from '../../ui/export/exportChoices'
import type { ExportFormat } from '../../ui/export/exportFormats'
import type { Subject } from '../makePicture'

/** Formats that hold the whole project, whichever blueprint is shown. */
const OF_PROJECT: readonly ExportFormat[] = ['xlsx', 'csv', 'json']

/**
 * The titles that a file's name is made of: the project, the blueprint, what the file is where that tells it apart, and
 * whether it is the one for clients. `words` speak the language of the diagram.
 */
export function fileTitles(
  { project, blueprint }: Subject,
  { format, forClients }: Pick<ExportChoices, 'format' | 'forClients'>,
  { export: words }: Catalog,
): string[] {
  const name = project.blueprints.byId[blueprint]?.name ?? ''
  const kinds: Readonly<Partial<Record<ExportFormat, string>>> = words.fileKinds
  return [
    project.title,
    OF_PROJECT.includes(format) ? '' : name,
    kinds[format] ?? '',
    forClients ? words.clientsFile : '',
  ].filter((part) => part !== '')
}
