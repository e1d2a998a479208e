/**
 * A deck: slides as a PowerPoint file (ECMA-376).
 *
 * Written here, part by part, since the libraries at hand can neither glue connectors nor group nor name the East Asian
 * font of the theme. Only what the standard asks for is written, in its order, so that no program has to repair
 * anything: presentation, one master, two layouts, theme, notes, and the slides.
 */
import { strToU8, zipSync } from 'fflate'
import type { DiagramLanguage } from '../../model/project'
import type { Image } from '../../model/registers'
import { xmlText } from '../xmlText'
import {
  contentTypes,
  LAYOUTS,
  masterXml,
  notesMasterXml,
  presentationXml,
  propertiesXml,
  relations,
  themeXml,
} from './deckParts'
import type { DeckSlide } from './deckSlide'
import { notesXml, slideDocument } from './slideDocument'

export interface DeckInput {
  readonly title: string
  readonly language: DiagramLanguage
  readonly madeAt: Date
  readonly slides: readonly DeckSlide[]
  readonly images: Readonly<Record<string, Pick<Image, 'mime' | 'data'>>>
}

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg' }
/** Shape numbers below are the title's and the subtitle's. */
const FIRST_ID = 10

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** The bytes of a .pptx file. */
export function deckFile({ title, language, madeAt, slides, images }: DeckInput): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  const put = (path: string, text: string) => {
    files[path] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
  }
  const media = new Map<string, string>()
  /** Puts an image into the file once; returns its name, or null if it is missing or of a kind that Office does not read. */
  const mediaOf = (id: string): string | null => {
    const image = Object.hasOwn(images, id) ? images[id] : undefined
    const extension = image && EXTENSIONS[image.mime]
    if (!image || !extension) return null
    const name = media.get(id) ?? `image${media.size + 1}.${extension}`
    media.set(id, name)
    files[`ppt/media/${name}`] ??= bytesOf(image.data)
    return name
  }
  for (const [index, slide] of slides.entries()) {
    const number = index + 1
    const layout = slide.layout === 'title' ? 1 : 2
    const links: [string, string][] = [
      ['slideLayout', `../slideLayouts/slideLayout${layout}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ]
    let id = FIRST_ID
    const content = slide.content({
      nextId: () => id++,
      lang: language,
      imageRelation(image) {
        const name = mediaOf(image)
        if (name === null) return null
        const target = `../media/${name}`
        const at = links.findIndex(([, other]) => other === target)
        if (at >= 0) return `rId${at + 1}`
        links.push(['image', target])
        return `rId${links.length}`
      },
    })
    put(`ppt/slides/slide${number}.xml`, slideDocument(slide, content, language))
    put(`ppt/slides/_rels/slide${number}.xml.rels`, relations(links))
    put(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide.notes ?? [], language))
    put(
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relations([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${number}.xml`],
      ]),
    )
  }
  putFrame(put, { title: xmlText(title), language, madeAt, count: slides.length })
  return zipSync(files, { level: 6, mtime: madeAt })
}

/** Everything around the slides. */
function putFrame(
  put: (path: string, text: string) => void,
  {
    title,
    language,
    madeAt,
    count,
  }: { readonly title: string; readonly language: DiagramLanguage; readonly madeAt: Date; readonly count: number },
): void {
  put('[Content_Types].xml', contentTypes(count))
  put(
    '_rels/.rels',
    relations([
      ['officeDocument', 'ppt/presentation.xml'],
      ['core', 'docProps/core.xml'],
      ['extended', 'docProps/app.xml'],
    ]),
  )
  const { core, app } = propertiesXml(title, language, madeAt)
  put('docProps/core.xml', core)
  put('docProps/app.xml', app)
  put('ppt/presentation.xml', presentationXml(count))
  put(
    'ppt/_rels/presentation.xml.rels',
    relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...Array.from({ length: count }, (_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
    ]),
  )
  put('ppt/theme/theme1.xml', themeXml(language))
  put('ppt/theme/theme2.xml', themeXml(language))
  put('ppt/slideMasters/slideMaster1.xml', masterXml)
  put(
    'ppt/slideMasters/_rels/slideMaster1.xml.rels',
    relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['slideLayout', '../slideLayouts/slideLayout2.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
  )
  for (const [index, layout] of LAYOUTS.entries()) {
    put(`ppt/slideLayouts/slideLayout${index + 1}.xml`, layout)
    put(
      `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
      relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    )
  }
  put('ppt/notesMasters/notesMaster1.xml', notesMasterXml)
  put('ppt/notesMasters/_rels/notesMaster1.xml.rels', relations([['theme', '../theme/theme2.xml']]))
}
