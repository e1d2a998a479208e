import type { BundledFormat } from '../../ui/export/exportFormats'
import type { Maker } from './madeFile'
import { makeJson } from './makeJson'
import { makePng } from './makePng'
import { makePoster } from './makePoster'
import { makeReportFile } from './makeReportFile'
import { makeSlides } from './makeSlides'
import { makeSvg } from './makeSvg'
import { makeCsv, makeXlsx } from './makeTables'

/** Who makes which deliverable. */
export const MAKERS: Readonly<Record<BundledFormat, Maker>> = {
  png: makePng,
  svg: makeSvg,
  pdf: makePoster,
  pptx: makeSlides,
  report: makeReportFile('pdf'),
  html: makeReportFile('html'),
  md: makeReportFile('md'),
  xlsx: makeXlsx,
  csv: makeCsv,
  json: makeJson,
}
