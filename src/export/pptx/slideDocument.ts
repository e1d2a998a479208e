import type { DiagramLanguage } from '../../model/project'
import { xmlText } from '../xmlText'
import { NAMESPACES } from './deckParts'
import type { DeckSlide } from './deckSlide'

const plain = (text: string, lang: string): string =>
  `<a:p>${text === '' ? '' : `<a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${xmlText(text)}</a:t></a:r>`}</a:p>`

const placeholder = (id: number, name: string, type: string, paragraphs: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`

const tree = (content: string): string =>
  `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${content}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`

/** The document of one slide around its content. */
export function slideDocument(
  { title, layout, subtitle = '' }: DeckSlide,
  content: string,
  language: DiagramLanguage,
): string {
  const isTitle = layout === 'title'
  const head = placeholder(2, 'Title', `type="${isTitle ? 'ctrTitle' : 'title'}"`, plain(title, language))
  const sub = isTitle ? placeholder(3, 'Subtitle', 'type="subTitle" idx="1"', plain(subtitle, language)) : ''
  return `<p:sld ${NAMESPACES}>${tree(head + sub + content)}</p:sld>`
}

/** What the speaker may say to a slide. */
export function notesXml(lines: readonly string[], language: DiagramLanguage): string {
  const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`
  const paragraphs = lines.length === 0 ? plain('', language) : lines.map((line) => plain(line, language)).join('')
  return `<p:notes ${NAMESPACES}>${tree(picture + placeholder(3, 'Notes', 'type="body" idx="1"', paragraphs))}</p:notes>`
}
