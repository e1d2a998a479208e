import type { DiagramLanguage } from '../model/project'
import type { Image } from '../model/registers'
import { coordinate } from '../scene/drawing/pathData'
import { FACE_WEIGHT, fontStack } from '../scene/fontStack'
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
export const svgAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? coordinate(value) : xmlText(value)}"`],
    )
    .join('')

const element = (name: string, attributes: Attributes): string => `<${name}${svgAttributes(attributes)}/>`

function painted(
  { fill, stroke }: { readonly fill?: Paint; readonly stroke?: Stroke },
  { colours }: SvgResources,
): Attributes {
  return {
    fill: fill ? colours[fill] : 'none',
    stroke: stroke && colours[stroke.paint],
    'stroke-width': stroke?.width,
    'stroke-dasharray': stroke?.dash?.map(coordinate).join(' '),
  }
}

function text(shape: Shape & { type: 'text' }, { language, colours }: SvgResources): string {
  const attributes = svgAttributes({
    x: shape.x,
    y: shape.y,
    'font-family': fontStack(shape.face, language),
    'font-size': shape.sizePx,
    'font-weight': FACE_WEIGHT[shape.face],
    'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
    fill: colours[shape.fill],
    ...(shape.halo
      ? {
          stroke: colours[shape.halo],
          'stroke-width': HALO_WIDTH,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }
      : {}),
  })
  return `<text${attributes}>${xmlText(shape.text)}</text>`
}

function image(shape: Shape & { type: 'image' }, { images }: SvgResources): string {
  const source = Object.hasOwn(images, shape.image) ? images[shape.image] : undefined
  if (!source || !IMAGE_TYPES.includes(source.mime) || !BASE64.test(source.data)) return ''
  const { x, y, width, height } = shape
  return element('image', {
    x,
    y,
    width,
    height,
    preserveAspectRatio: 'xMidYMid meet',
    href: `data:${source.mime};base64,${source.data}`,
  })
}

/** A shape as SVG markup. @throws RangeError if path data hold anything but coordinates and known commands. */
export function svgShape(shape: Shape, resources: SvgResources): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return element('rect', { x, y, width, height, rx: radius || undefined, ...painted(shape, resources) })
    }
    case 'path':
      if (!PATH_DATA.test(shape.d)) throw new RangeError(`not path data: ${shape.d.slice(0, 40)}`)
      return shape.d === '' ? '' : element('path', { d: shape.d, ...painted(shape, resources) })
    case 'circle':
      return element('circle', { cx: shape.cx, cy: shape.cy, r: shape.r, ...painted(shape, resources) })
    case 'text':
      return shape.text === '' ? '' : text(shape, resources)
    case 'image':
      return image(shape, resources)
  }
}
