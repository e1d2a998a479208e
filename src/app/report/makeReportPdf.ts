import type { PdfResult, PdfWork } from '../../export/pdf/pdfFile'
import { reportPdf } from '../../export/report/pdf/reportPdf'
import type { Report } from '../../export/report/report'
import type { Project } from '../../model/project'
import { PDF_FONTS } from '../pdfFonts'

/** A report as a PDF file with the app's own fonts. @throws Error if a font cannot be loaded. */
export const makeReportPdf = (report: Report, images: Project['images'], work: PdfWork): Promise<PdfResult> =>
  reportPdf(report, { madeAt: new Date(), images, fonts: PDF_FONTS }, work)
