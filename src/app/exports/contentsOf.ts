import { encodeProject } from '../../exchange/encodeProject'
import type { Catalog } from '../../i18n/catalog'
import { inOrder } from '../../model/ordered'
import type { ExportChoices } from '../../ui/export/exportChoices'
import { BUNDLED_FORMATS, type BundledFormat } from '../../ui/export/exportFormats'
import type { Contents, ContentsItem } from '../../ui/export/exporting'
import { fileName } from '../fileName'
import type { Subject } from '../makePicture'
import { contentOptions } from './drawingOptions'
import { fileTitles } from './fileTitles'

/** Where a file is not called like its format. */
const EXTENSIONS: Readonly<Partial<Record<BundledFormat, string>>> = { report: 'pdf', csv: 'zip' }

type ContentsMaker = (subject: Subject, choices: ExportChoices, words: Catalog) => Contents | Promise<Contents>

/** The blueprints of a project, with what is in them. */
const ofJson: ContentsMaker = ({ project }, _, { export: words }) => ({
  items: inOrder(project.blueprints).map(({ name, steps, painPoints }) => ({
    name,
    detail: words.stepsAndPains(Object.keys(steps).length, Object.keys(painPoints).length),
  })),
  bytes: new Blob([encodeProject(project)]).size,
})

/** Chapters of the report, with their sections, and how many tables and figures stand in each. */
const ofReport: ContentsMaker = async (subject, choices, words) => {
  const { buildReport } = await import('../report/buildReport')
  const { sections } = buildReport(subject, contentOptions(choices, { type: 'whole' }, subject), words)
  const items = sections.flatMap(({ title, blocks }): ContentsItem[] => {
    const [figures, tables] = (['figure', 'table'] as const).map(
      (type) => blocks.filter((block) => block.type === type).length,
    )
    const detail = words.export.figuresAndTables(figures ?? 0, tables ?? 0)
    const inner = blocks.flatMap((block): ContentsItem[] =>
      block.type === 'heading' && block.level === 2 ? [{ name: block.text, level: 2 }] : [],
    )
    return [{ name: title, ...(detail !== '' && { detail }) }, ...inner]
  })
  return { items }
}

/** Every table, and how many rows it has. `nameOf` says what it is called in the file. */
const ofTables =
  (nameOf: (name: string, number: number) => string): ContentsMaker =>
  async ({ project }, _, { export: words }) => {
    const { tablesOf } = await import('../../exchange/tables/tablesOf')
    const items = tablesOf(project).map(({ name, rows }, index) => ({
      name: nameOf(name, index + 1),
      detail: words.rows(rows.length),
    }))
    return { items }
  }

/** Names of the files in an archive; how large they are is known once they are made. */
const ofBundle: ContentsMaker = (subject, choices, words) => ({
  items: BUNDLED_FORMATS.filter((format) => choices.bundle.includes(format)).map(
    (format): ContentsItem => ({
      name: fileName(fileTitles(subject, { ...choices, format }, words), EXTENSIONS[format] ?? format),
      detail: words.export.formatNames[format],
    }),
  ),
})

const CONTENTS: Readonly<Partial<Record<BundledFormat | 'zip', ContentsMaker>>> = {
  report: ofReport,
  html: ofReport,
  md: ofReport,
  xlsx: ofTables((name) => name),
  csv: ofTables((name, number) => `${String(number).padStart(2, '0')} ${name}.csv`),
  json: ofJson,
  zip: ofBundle,
}

/** What a file without a picture will hold. `words` speak the language of the diagram. */
export async function contentsOf(subject: Subject, choices: ExportChoices, words: Catalog): Promise<Contents> {
  return (await CONTENTS[choices.format]?.(subject, choices, words)) ?? { items: [] }
}
