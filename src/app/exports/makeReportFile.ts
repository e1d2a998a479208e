import type { ReportKind } from '../report/makeReport'
import { contentOptions } from './drawingOptions'
import { type Maker, madeOf } from './madeFile'

const TYPES: Readonly<Record<ReportKind, string>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
}

/** Makes the report of one kind. */
export const makeReportFile =
  (kind: ReportKind): Maker =>
  async ({ subject, choices, part }, work) => {
    const { makeReport } = await import('../report/makeReport')
    const { bytes, missing } = await makeReport(subject, contentOptions(choices, part, subject), kind, work)
    return { ...madeOf(bytes, TYPES[kind], kind), missing }
  }
