/** The parts of a deck that hold no content: types, relations, master, layouts, theme, notes master (ECMA-376, part 1). */
import type { DiagramLanguage } from '../../model/project'
import { emu, SLIDE_PX } from './emu'
import { hex, solidFill } from './xmlParts'

export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const TYPES: Readonly<Record<string, string>> = {
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  extended: `${OFFICE}/extended-properties`,
}

/** Relations of a part, numbered from rId1 in their order. */
export const relations = (links: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${TYPES[type] ?? `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml'

export function contentTypes(slides: number): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`
  const numbers = Array.from({ length: slides }, (_, index) => index + 1)
  const parts = [
    part('ppt/presentation.xml', `${PRESENTATION}.presentation.main+xml`),
    part('ppt/slideMasters/slideMaster1.xml', `${PRESENTATION}.slideMaster+xml`),
    ...[1, 2].map((number) => part(`ppt/slideLayouts/slideLayout${number}.xml`, `${PRESENTATION}.slideLayout+xml`)),
    part('ppt/notesMasters/notesMaster1.xml', `${PRESENTATION}.notesMaster+xml`),
    ...[1, 2].map((number) =>
      part(`ppt/theme/theme${number}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml'),
    ),
    ...numbers.map((number) => part(`ppt/slides/slide${number}.xml`, `${PRESENTATION}.slide+xml`)),
    ...numbers.map((number) => part(`ppt/notesSlides/notesSlide${number}.xml`, `${PRESENTATION}.notesSlide+xml`)),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ]
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  return `<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${parts.join('')}</Types>`
}

export function presentationXml(slides: number): string {
  const list = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`,
  ).join('')
  return `<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${emu(SLIDE_PX.width)}" cy="${emu(SLIDE_PX.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
}

export function propertiesXml(title: string, language: DiagramLanguage, madeAt: Date): { core: string; app: string } {
  const at = `${madeAt.toISOString().slice(0, 19)}Z`
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`
  const spaces = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`
  return {
    core: `<cp:coreProperties ${spaces}><dc:title>${title}</dc:title><dc:language>${language}</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`,
    app: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Service Blueprint Modeler</Application></Properties>',
  }
}

/** Chinese fonts that every Office brings, by the language of the diagram. */
const EAST_ASIAN: Readonly<Record<DiagramLanguage, string>> = {
  en: 'Microsoft YaHei',
  'zh-CN': 'Microsoft YaHei',
  'zh-TW': 'Microsoft JhengHei',
}

export function themeXml(language: DiagramLanguage): string {
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`
  const colours = [
    colour('dk1', hex('ink')),
    colour('lt1', 'FFFFFF'),
    colour('dk2', hex('ink-2')),
    colour('lt2', hex('stage-2')),
    ...(['cu', 'fp', 'ft', 'bk', 'su', 'ev'] as const).map((paint, index) => colour(`accent${index + 1}`, hex(paint))),
    colour('hlink', hex('accent')),
    colour('folHlink', hex('ink-3')),
  ].join('')
  const fonts = `<a:latin typeface="Arial"/><a:ea typeface="${EAST_ASIAN[language]}"/><a:cs typeface=""/>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Service blueprint"><a:themeElements><a:clrScheme name="Service blueprint">${colours}</a:clrScheme><a:fontScheme name="Service blueprint"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Service blueprint"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

const root = (content: string, background = ''): string =>
  `<p:cSld>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${content}</p:spTree></p:cSld>`

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const holder = (
  id: number,
  name: string,
  type: string,
  { x, y, width, height }: Box,
  anchor = 'ctr',
  style = '',
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p/></p:txBody></p:sp>`

const TITLE: Box = { x: 40, y: 28, width: 1_200, height: 48 }
const level = (size: number, bold: boolean, paint: 'ink' | 'ink-2') =>
  `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solidFill(paint)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr>`

const STYLES = `<p:txStyles><p:titleStyle>${level(2800, true, 'ink')}</p:titleStyle><p:bodyStyle>${level(1800, false, 'ink')}</p:bodyStyle><p:otherStyle>${level(1200, false, 'ink')}</p:otherStyle></p:txStyles>`

export const masterXml = `<p:sldMaster ${NAMESPACES}>${root(
  holder(2, 'Title', 'type="title"', TITLE) +
    holder(3, 'Text', 'type="body" idx="1"', { x: 40, y: 92, width: 1_200, height: 596 }, 't'),
  BACKGROUND,
)}${COLOUR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>${STYLES}</p:sldMaster>`

const layout = (type: string, name: string, content: string): string =>
  `<p:sldLayout ${NAMESPACES} type="${type}" preserve="1">${root(content).replace('<p:cSld>', `<p:cSld name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

/** The layouts: a first slide, and a title above content. */
export const LAYOUTS: readonly string[] = [
  layout(
    'title',
    'Title',
    holder(2, 'Title', 'type="ctrTitle"', { x: 40, y: 220, width: 1_200, height: 120 }, 'b', level(4400, true, 'ink')) +
      holder(
        3,
        'Subtitle',
        'type="subTitle" idx="1"',
        { x: 40, y: 356, width: 1_200, height: 120 },
        't',
        level(2000, false, 'ink-2'),
      ),
  ),
  layout('titleOnly', 'Title and content', holder(2, 'Title', 'type="title"', TITLE)),
]

export const notesMasterXml = `<p:notesMaster ${NAMESPACES}>${root(
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>${holder(3, 'Notes', 'type="body" sz="quarter" idx="3"', { x: 72, y: 462, width: 576, height: 378 }, 't')}`,
  BACKGROUND,
)}${COLOUR_MAP}</p:notesMaster>`
