import { encodeProject } from '../../exchange/encodeProject'
import type { Catalog } from '../../i18n/catalog'
import { inOrder } from '../../model/ordered'
import type { ExportChoices } from '../../ui/export/exportChoices'
import { BUNDLED_FORMATS, type BundledFormat } from '../../ui/export/exportFormats'
import type { Contents, ContentsItem } from '../../ui/export/exporting'
import { fileName } from '../fileName'
import type { Subject } from '../makePicture'
import { fileTitles } from './fileTitles'

type ContentsMaker = (subject: Subject, choices: ExportChoices, words: Catalog) => Contents | Promise<Contents>

/** The blueprints of a project, with what is in them. */
const ofJson: ContentsMaker = ({ project }, _, { export: words }) => ({
  items: inOrder(project.blueprints).map(({ name, steps, painPoints }) => ({
    name,
    detail: words.stepsAndPains(Object.keys(steps).length, Object.keys(painPoints).length),
  })),
  bytes: new Blob([encodeProject(project)]).size,
})

/** Names of the files in an archive; how large they are is known once they are made. */
const ofBundle: ContentsMaker = (subject, choices, words) => ({
  items: BUNDLED_FORMATS.filter((format) => choices.bundle.includes(format)).map(
    (format): ContentsItem => ({
      name: fileName(fileTitles(subject, { ...choices, format }, words), format),
      detail: words.export.formatNames[format],
    }),
  ),
})

const CONTENTS: Readonly<Partial<Record<BundledFormat | 'zip', ContentsMaker>>> = { json: ofJson, zip: ofBundle }

/** What a file without a picture will hold. `words` speak the language of the diagram. */
export async function contentsOf(subject: Subject, choices: ExportChoices, words: Catalog): Promise<Contents> {
  return (await CONTENTS[choices.format]?.(subject, choices, words)) ?? { items: [] }
}
