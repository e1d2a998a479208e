/**
 * The work behind the export dialog: from choices to files. Loaded with the first export, like `makePicture`; each maker
 * (`exports/`) loads what only it needs.
 */
import { cleanProject } from '../export/clean/cleanProject'
import type { PngPicture } from '../export/png'
import { zipFiles } from '../export/zipFiles'
import { loadCatalog } from '../i18n/loadCatalog'
import type { ExportChoices, ExportPart } from '../ui/export/exportChoices'
import type { Contents, CopiedTable, Drawing, DrawingChoices, ExportOutcome, ExportWork } from '../ui/export/exporting'
import { contentsOf } from './exports/contentsOf'
import { drawPreview } from './exports/drawPreview'
import { fileTitles } from './exports/fileTitles'
import { makeBundle } from './exports/makeBundle'
import { plannedPng } from './exports/makePng'
import { MAKERS } from './exports/makers'
import { smallerThan } from './exports/pictureSize'
import { fileName } from './fileName'
import type { Subject } from './makePicture'

/** What of a subject goes out: for clients, without what is not meant for them. */
const outgoing = (subject: Subject, { forClients }: Pick<ExportChoices, 'forClients'>): Subject =>
  forClients ? { ...subject, project: cleanProject(subject.project) } : subject

/** The project of a subject as it goes out. */
export const outgoingProject = (subject: Subject, choices: Pick<ExportChoices, 'forClients'>) =>
  outgoing(subject, choices).project

/** The picture of what was chosen, laid out and drawn. */
export const draw = (subject: Subject, choices: DrawingChoices, part: ExportPart): Promise<Drawing> =>
  drawPreview(outgoing(subject, choices), choices, part)

/** What a file without a picture will hold, in the language of the diagram. */
export async function contents(subject: Subject, choices: ExportChoices): Promise<Contents> {
  return contentsOf(outgoing(subject, choices), choices, await loadCatalog(subject.project.language))
}

/** A file with its name, and what is to be said about it. */
export interface FinishedFile extends ExportOutcome {
  readonly blob: Blob
}

/** Makes the file of the choices. @throws BundleFailure for an archive that lacks parts; the signal's reason. */
export async function makeFile(
  shown: Subject,
  choices: ExportChoices,
  part: ExportPart,
  work: ExportWork,
): Promise<FinishedFile> {
  const words = await loadCatalog(shown.project.language)
  const subject = outgoing(shown, choices)
  const titles = fileTitles(subject, choices, words)
  const order = { subject, choices, part, title: fileName(titles, '').slice(0, -1) }
  const { format } = choices
  const made = format === 'zip' ? await makeBundle(order, work, words) : await MAKERS[format](order, work)
  work.signal.throwIfAborted()
  const { content, smaller, missing, files } = made
  const [blob, extension] = content instanceof Blob ? [content, made.extension] : [zipFiles(content), 'zip']
  return { blob, name: fileName(titles, extension), smaller, missing, ...(files && { files }) }
}

/** Makes the table for the clipboard. */
export async function makeClipboardTable(
  subject: Subject,
  table: CopiedTable,
  choices: Pick<ExportChoices, 'forClients'>,
) {
  const { clipboardTable } = await import('./exports/clipboardTable')
  return clipboardTable(outgoing(subject, choices), table)
}

/** Makes the picture for the clipboard: without the source, which the system's clipboard drops. */
export async function makeClipboardPicture(
  subject: Subject,
  choices: ExportChoices,
  part: ExportPart,
  { signal }: ExportWork,
): Promise<PngPicture & { readonly isSmaller: boolean }> {
  const plain = { ...choices, withSource: false }
  const { plan, drawn } = await plannedPng({ subject: outgoing(subject, choices), choices: plain, part })
  const picture = await drawn(signal)
  return { ...picture, isSmaller: smallerThan(plan, picture) !== null }
}
