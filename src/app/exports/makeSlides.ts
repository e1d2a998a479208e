import { contentOptions } from './drawingOptions'
import { type Maker, madeOf } from './madeFile'

const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** The blueprint and its studies as slides. */
export const makeSlides: Maker = async ({ subject, choices, part }) => {
  const { makeDeck } = await import('../makeDeck')
  return madeOf(await makeDeck(subject, contentOptions(choices, part, subject)), DECK_TYPE, 'pptx')
}
