/**
 * A poster as an SVG document.
 *
 * Text is real text, set line by line where layout put it, in the bundled Latin fonts (embedded, only the faces that are
 * used) and the system's Chinese fonts. Colours are always the light ones. The document holds no script, handler,
 * `foreignObject` or reference to anything outside of itself: it is written here, element by element, from shapes, and every
 * text passes `xmlText`.
 */
import type { Image } from '../model/registers'
import type { Part } from '../scene/drawing/part'
import { coordinate } from '../scene/drawing/pathData'
import { BUNDLED_FAMILY, FACE_WEIGHT, TEXT_STYLE } from '../scene/fontStack'
import { LIGHT } from '../scene/palette'
import type { Face } from '../scene/scene'
import { LATIN_RANGE } from './latinRange'
import type { Poster, PosterBlock } from './poster'
import { type SvgResources, svgAttributes, svgShape } from './svgShape'
import { xmlText } from './xmlText'

export interface SvgOptions {
  /** WOFF2 files of the bundled faces, as base64. A face that is not given falls back to the system's fonts. */
  readonly fonts?: Readonly<Partial<Record<Face, string>>>
  /** Images of the project, by id. */
  readonly images?: Readonly<Record<string, Pick<Image, 'mime' | 'data'>>>
  readonly background?: 'white' | 'transparent'
  /** Pixels per CSS pixel of the picture's natural size; it scales without loss anyway. */
  readonly scale?: number
}

const FACES: readonly Face[] = ['body', 'strong', 'voice']
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

const shapesOf = ({ blocks }: Poster) => blocks.flatMap(({ parts }) => parts.flatMap(({ shapes }) => shapes))

/** Faces that the poster sets text in. */
function usedFaces(poster: Poster): Face[] {
  const used = new Set(shapesOf(poster).flatMap((shape) => (shape.type === 'text' ? [shape.face] : [])))
  return FACES.filter((face) => used.has(face))
}

/** @throws RangeError if a font is not base64. */
function fontFace(face: Face, data: string): string {
  if (!BASE64.test(data)) throw new RangeError(`the font of face ${face} is not base64`)
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`
  return `@font-face{font-family:"${BUNDLED_FAMILY[face]}";font-weight:${FACE_WEIGHT[face]};src:${source};unicode-range:${LATIN_RANGE}}`
}

function styleSheet(poster: Poster, fonts: NonNullable<SvgOptions['fonts']>): string {
  const faces = usedFaces(poster).flatMap((face) => {
    const data = fonts[face]
    return data === undefined ? [] : [fontFace(face, data)]
  })
  const text = Object.entries(TEXT_STYLE)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
  return `<style>${faces.join('')}text{${text}}</style>`
}

function partMarkup(part: Part, resources: SvgResources): string {
  const shapes = part.shapes.map((shape) => svgShape(shape, resources)).join('')
  if (shapes === '') return ''
  const label = part.label === '' ? {} : { role: 'group', 'aria-label': part.label }
  return `<g${svgAttributes({ id: part.id, ...label })}>${shapes}</g>\n`
}

function blockMarkup({ id, x, y, parts, window }: PosterBlock, resources: SvgResources): string {
  const content = parts.map((part) => partMarkup(part, resources)).join('')
  if (window) {
    // An inner document cuts at its edges by itself.
    const { width, height } = window
    const viewBox = [window.x, window.y, width, height].map(coordinate).join(' ')
    return `<svg${svgAttributes({ id, x, y, width, height, viewBox })}>\n${content}</svg>\n`
  }
  return `<g${svgAttributes({ id, transform: `translate(${x} ${y})` })}>\n${content}</g>\n`
}

/**
 * The SVG document of a poster, well-formed XML in UTF-8.
 *
 * @throws RangeError if a font is not base64.
 */
export function sceneToSvg(
  poster: Poster,
  { fonts = {}, images = {}, background = 'white', scale = 1 }: SvgOptions = {},
): string {
  const { width, height, language } = poster
  const resources: SvgResources = { language, colours: LIGHT, images }
  const root = svgAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    viewBox: `0 0 ${width} ${height}`,
    lang: language,
    'xml:lang': language,
    role: 'img',
    'aria-labelledby': 'document-title document-description',
  })
  const ground =
    background === 'white' ? `<rect${svgAttributes({ width, height, fill: resources.colours.surface })}/>\n` : ''
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg${root}>\n`,
    `<title${svgAttributes({ id: 'document-title' })}>${xmlText(poster.title)}</title>\n`,
    `<desc${svgAttributes({ id: 'document-description' })}>${xmlText(poster.description)}</desc>\n`,
    `${styleSheet(poster, fonts)}\n`,
    ground,
    ...poster.blocks.map((block) => blockMarkup(block, resources)),
    '</svg>\n',
  ].join('')
}
