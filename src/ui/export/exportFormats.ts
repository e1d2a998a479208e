/**
 * Every way out as a file, in the order and the groups in which it is offered. A format stands here when there is a maker
 * for it (`app/exports/makers.ts`, where the compiler asks for each); dialog, menu, palette and memory follow.
 */

/**
 * Choices that a format has. `include` is what a poster shows in and around the diagram, `content` what pictures of the
 * diagram alone show.
 */
export type ExportOption = 'bundle' | 'size' | 'paper' | 'part' | 'include' | 'content' | 'background' | 'source'

interface FormatTraits {
  /** What stands beside the choices: the picture itself, or a list of what the file will hold. */
  readonly preview: 'picture' | 'contents'
  readonly options: readonly ExportOption[]
}

export const FORMATS = {
  png: { preview: 'picture', options: ['size', 'part', 'include', 'background', 'source'] },
  svg: { preview: 'picture', options: ['part', 'include', 'background', 'source'] },
  pdf: { preview: 'picture', options: ['paper', 'part', 'include'] },
  pptx: { preview: 'picture', options: ['content'] },
  report: { preview: 'contents', options: ['content'] },
  html: { preview: 'contents', options: ['content'] },
  md: { preview: 'contents', options: [] },
  xlsx: { preview: 'contents', options: [] },
  csv: { preview: 'contents', options: [] },
  json: { preview: 'contents', options: [] },
  zip: { preview: 'contents', options: ['bundle'] },
} as const satisfies Readonly<Record<string, FormatTraits>>

export type ExportFormat = keyof typeof FORMATS
/** What can go into an archive of deliverables. */
export type BundledFormat = Exclude<ExportFormat, 'zip'>

export const FORMAT_GROUPS = {
  pictures: ['png', 'svg'],
  documents: ['pdf', 'pptx', 'report', 'html', 'md'],
  data: ['xlsx', 'csv', 'json'],
  everything: ['zip'],
} as const satisfies Readonly<Record<string, readonly ExportFormat[]>>
export type FormatGroup = keyof typeof FORMAT_GROUPS

export const EXPORT_FORMATS = Object.values(FORMAT_GROUPS).flat() as readonly ExportFormat[]
export const BUNDLED_FORMATS = EXPORT_FORMATS.filter((format): format is BundledFormat => format !== 'zip')

export const isPicture = (format: ExportFormat): boolean => FORMATS[format].preview === 'picture'

/** The order of options, whatever formats ask for them. */
const OPTION_ORDER: readonly ExportOption[] = [
  'bundle',
  'size',
  'paper',
  'part',
  'include',
  'content',
  'background',
  'source',
]

/** The choices that apply: those of a format, or of everything that goes into an archive. Archives hold whole blueprints. */
export function optionsOf(format: ExportFormat, bundle: readonly BundledFormat[]): readonly ExportOption[] {
  if (format !== 'zip') return FORMATS[format].options
  const asked = new Set<ExportOption>([
    'bundle',
    ...bundle.flatMap((each): readonly ExportOption[] => FORMATS[each].options),
  ])
  // What a poster shows has what its diagram shows in it.
  if (asked.has('include')) asked.delete('content')
  return OPTION_ORDER.filter((option) => asked.has(option) && option !== 'part')
}
