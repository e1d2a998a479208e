import { contentOf } from '../../export/exportFile'
import { pageTitle } from '../../export/poster'
import { contentOptions } from './drawingOptions'
import { type Maker, madeOf } from './madeFile'
import { posterSheets } from './posterSheets'

/** The blueprint on paper, as a PDF of one sheet or several. */
export const makePoster: Maker = async ({ subject, choices, part }, { signal, onProgress }) => {
  const { project, blueprint } = subject
  const options = contentOptions(choices, part, subject)
  const content = contentOf(project, blueprint, options)
  const pages = posterSheets(content, options, choices.paper)
  if (!pages) throw new RangeError('a part that must stay whole is larger than a sheet')
  const { makePdf } = await import('../makePdf')
  const { bytes, missing } = await makePdf(
    { title: pageTitle(content), language: content.scene.language, pages, images: project.images },
    { signal, onProgress: (done, of) => done < of && onProgress?.({ picture: done + 1, of }) },
  )
  return { ...madeOf(bytes, 'application/pdf', 'pdf'), missing }
}
