/**
 * Reports as files: paper, a page that opens without a network, or plain text, in the language of the diagram. Loaded with the
 * first report.
 */
import type { ContentOptions } from '../../export/exportFile'
import { htmlReport } from '../../export/report/html/htmlReport'
import { markdownReport } from '../../export/report/markdown/markdownReport'
import { loadCatalog } from '../../i18n/loadCatalog'
import type { BlueprintId } from '../../model/id'
import type { Project } from '../../model/project'
import { pictureFonts } from '../makePicture'
import { buildReport } from './buildReport'

export type ReportKind = 'pdf' | 'html' | 'md'

export interface ReportWork {
  readonly signal?: AbortSignal
  /** The page that is being made, counted from 1, of how many. */
  readonly onProgress?: (progress: { readonly picture: number; readonly of: number }) => void
}

export interface MadeReport {
  readonly bytes: Uint8Array
  /** Characters that no font at hand has; boxes stand in their place. */
  readonly missing: readonly string[]
}

/**
 * The report on a blueprint as the bytes of a file. `options` say what the pictures of the blueprint include.
 *
 * @throws RangeError if the project has no such blueprint; Error if a font cannot be loaded; the reason of `signal` if that ends
 * the work.
 */
export async function makeReport(
  subject: { readonly project: Project; readonly blueprint: BlueprintId },
  options: ContentOptions,
  kind: ReportKind,
  { signal, onProgress }: ReportWork = {},
): Promise<MadeReport> {
  const { project } = subject
  const words = await loadCatalog(project.language)
  signal?.throwIfAborted()
  const report = buildReport(subject, options, words)
  signal?.throwIfAborted()
  if (kind === 'md') return { bytes: new TextEncoder().encode(markdownReport(report)), missing: [] }
  if (kind === 'html') {
    const fonts = await pictureFonts()
    signal?.throwIfAborted()
    return { bytes: new TextEncoder().encode(htmlReport(report, { fonts, images: project.images })), missing: [] }
  }
  const { makeReportPdf } = await import('./makeReportPdf')
  return makeReportPdf(report, project.images, {
    ...(signal && { signal }),
    onProgress: (done, of) => done < of && onProgress?.({ picture: done + 1, of }),
  })
}
