import type { DiagramLanguage } from '../model/project'
import type { Image } from '../model/registers'
import { coordinate } from '../scene/drawing/pathData'
import { FACE_WEIGHT, fontStack } from '../scene/fontStack'
import type { Face } from '../scene/scene'
import type { Paint, Shape, Stroke } from '../scene/shape'
import { xmlText } from './xmlText'

/** What shapes refer to by name. */
export interface SvgResources {
  readonly language: DiagramLanguage
  readonly colours: Readonly<Record<Paint, string>>
  /** Images of the project by id; an image that is missing leaves its place empty. */
  readonly images: Readonly<Record<string, Pick<Image, 'mime' | 'data'>>>
}

const HALO_WIDTH = 4
const IMAGE_TYPES: readonly string[] = ['image/png', 'image/jpeg', 'image/webp']
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/
const PATH_DATA = /^[MLQCZ0-9eE.\-+ ,]*$/

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Attributes as text; numbers rounded, unset ones left out. */
export function svgAttributes(attributes: Attributes): string {
  // A large picture has a hundred thousand of them: nothing is made in between.
  let text = ''
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== undefined) text += ` ${name}="${typeof value === 'number' ? coordinate(value) : xmlText(value)}"`
  }
  return text
}

function painted(
  { fill, stroke }: { readonly fill?: Paint; readonly stroke?: Stroke },
  { colours }: SvgResources,
): string {
  const filled = ` fill="${fill ? xmlText(colours[fill]) : 'none'}"`
  if (!stroke) return filled
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map(coordinate).join(' ')}"` : ''
  return `${filled} stroke="${xmlText(colours[stroke.paint])}" stroke-width="${coordinate(stroke.width)}"${dash}`
}

const known = new Map<string, string>()

/** The attributes of a face, made once. */
function fontOf(face: Face, language: DiagramLanguage): { readonly family: string; readonly weight: string } {
  const key = `${face} ${language}`
  const family = known.get(key) ?? svgAttributes({ 'font-family': fontStack(face, language) })
  known.set(key, family)
  return { family, weight: svgAttributes({ 'font-weight': FACE_WEIGHT[face] }) }
}

function text(shape: Shape & { type: 'text' }, { language, colours }: SvgResources): string {
  const { x, y, anchor, halo, face, sizePx } = shape
  const { family, weight } = fontOf(face, language)
  const font = `${family} font-size="${coordinate(sizePx)}"${weight}`
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  const outlined = halo
    ? svgAttributes({
        stroke: colours[halo],
        'stroke-width': HALO_WIDTH,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      })
    : ''
  const fill = ` fill="${xmlText(colours[shape.fill])}"`
  return `<text x="${coordinate(x)}" y="${coordinate(y)}"${font}${anchored}${fill}${outlined}>${xmlText(shape.text)}</text>`
}

function image(shape: Shape & { type: 'image' }, { images }: SvgResources): string {
  const source = Object.hasOwn(images, shape.image) ? images[shape.image] : undefined
  if (!source || !IMAGE_TYPES.includes(source.mime) || !BASE64.test(source.data)) return ''
  const { x, y, width, height } = shape
  const attributes = svgAttributes({
    x,
    y,
    width,
    height,
    preserveAspectRatio: 'xMidYMid meet',
    href: `data:${source.mime};base64,${source.data}`,
  })
  return `<image${attributes}/>`
}

/** A shape as SVG markup. @throws RangeError if path data hold anything but coordinates and known commands. */
export function svgShape(shape: Shape, resources: SvgResources): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      const round = radius ? ` rx="${coordinate(radius)}"` : ''
      const size = `width="${coordinate(width)}" height="${coordinate(height)}"`
      return `<rect x="${coordinate(x)}" y="${coordinate(y)}" ${size}${round}${painted(shape, resources)}/>`
    }
    case 'path':
      if (!PATH_DATA.test(shape.d)) throw new RangeError(`not path data: ${shape.d.slice(0, 40)}`)
      return shape.d === '' ? '' : `<path d="${shape.d}"${painted(shape, resources)}/>`
    case 'circle': {
      const { cx, cy, r } = shape
      return `<circle cx="${coordinate(cx)}" cy="${coordinate(cy)}" r="${coordinate(r)}"${painted(shape, resources)}/>`
    }
    case 'text':
      return shape.text === '' ? '' : text(shape, resources)
    case 'image':
      return image(shape, resources)
  }
}
