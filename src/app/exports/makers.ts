import type { BundledFormat } from '../../ui/export/exportFormats'
import type { Maker } from './madeFile'
import { makeJson } from './makeJson'
import { makePng } from './makePng'
import { makePoster } from './makePoster'
import { makeSlides } from './makeSlides'
import { makeSvg } from './makeSvg'

/** Who makes which deliverable. */
export const MAKERS: Readonly<Record<BundledFormat, Maker>> = {
  png: makePng,
  svg: makeSvg,
  pdf: makePoster,
  pptx: makeSlides,
  json: makeJson,
}
