/** PDF files with the app's own fonts. Loaded with the first PDF: the writer is large. */
import { type PdfInput, type PdfResult, type PdfWork, pdfFile } from '../export/pdf/pdfFile'
import { PDF_FONTS } from './pdfFonts'

/** Writes pages as a PDF file. @throws Error if a font cannot be loaded. */
export const makePdf = (input: Omit<PdfInput, 'fonts' | 'madeAt'>, work: PdfWork): Promise<PdfResult> =>
  pdfFile({ ...input, madeAt: new Date(), fonts: PDF_FONTS }, work)
