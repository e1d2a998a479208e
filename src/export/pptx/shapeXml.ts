import type { Shape } from '../../scene/shape'
import { textWidth } from '../../scene/text/measure'
import { customGeometry } from './customGeometry'
import { emu, type Placing } from './emu'
import {
  type FrameEmu,
  lineXml,
  namedXml,
  paragraphXml,
  runXml,
  solidFill,
  textBodyXml,
  transformXml,
} from './xmlParts'

/** What every shape of one slide needs. */
export interface SlideContext {
  /** A number that no other shape of the slide has. */
  nextId(): number
  readonly lang: string
  /** The relation of an image of the project, or null if it is missing. */
  imageRelation(image: string): string | null
}

export const shapeXml = (
  id: number,
  name: string,
  frame: FrameEmu,
  geometry: string,
  look: string,
  text = '',
): string =>
  `<p:sp><p:nvSpPr>${namedXml(id, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transformXml(frame)}${geometry}${look}</p:spPr>${text}</p:sp>`

/** A preset form; `adjust` is its first handle, in 100,000ths. */
export const presetXml = (preset: string, adjust?: number): string =>
  `<a:prstGeom prst="${preset}"><a:avLst>${adjust === undefined ? '' : `<a:gd name="adj" fmla="val ${Math.round(adjust)}"/>`}</a:avLst></a:prstGeom>`

/** Share of a letter's size above its baseline, and of a line. */
const ASCENT = 0.93
const LINE = 1.2
/** Fonts of other programs are a little wider than those that layout measured. */
const SLACK = 1.06

type TextShape = Shape & { type: 'text' }

function textXml(shape: TextShape, { x, y, scale }: Placing, { nextId, lang }: SlideContext): string {
  const size = shape.sizePx * scale
  const width = textWidth(shape.text, size, shape.face) * SLACK + 2
  const at = x + shape.x * scale
  const left = shape.anchor === 'start' ? at : shape.anchor === 'middle' ? at - width / 2 : at - width
  const frame = {
    x: emu(left),
    y: emu(y + shape.y * scale - size * ASCENT),
    width: emu(width),
    height: emu(size * LINE),
  }
  const style = { sizePx: size, paint: shape.fill, bold: shape.face === 'strong', italic: shape.face === 'voice', lang }
  const align = shape.anchor === 'start' ? 'l' : shape.anchor === 'middle' ? 'ctr' : 'r'
  const body = textBodyXml({ paragraphs: [paragraphXml(runXml(shape.text, style), align)] })
  const id = nextId()
  return `<p:sp><p:nvSpPr>${namedXml(id, shape.text.slice(0, 60))}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transformXml(frame)}${presetXml('rect')}${shape.halo ? solidFill(shape.halo) : '<a:noFill/>'}</p:spPr>${body}</p:sp>`
}

function imageXml(
  shape: Shape & { type: 'image' },
  { x, y, scale }: Placing,
  { nextId, imageRelation }: SlideContext,
): string {
  const relation = imageRelation(shape.image)
  if (relation === null) return ''
  const frame = {
    x: emu(x + shape.x * scale),
    y: emu(y + shape.y * scale),
    width: emu(shape.width * scale),
    height: emu(shape.height * scale),
  }
  return `<p:pic><p:nvPicPr>${namedXml(nextId(), 'Image')}<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transformXml(frame)}${presetXml('rect')}</p:spPr></p:pic>`
}

/** Any shape of a drawing as a native one that can be edited. */
export function drawnXml(shape: Shape, placing: Placing, context: SlideContext): string {
  const { x, y, scale } = placing
  if (shape.type === 'text') return shape.text === '' ? '' : textXml(shape, placing, context)
  if (shape.type === 'image') return imageXml(shape, placing, context)
  const look = `${solidFill(shape.fill)}${lineXml(shape.stroke, scale)}`
  if (shape.type === 'path') {
    const drawn = customGeometry(shape.d, placing)
    return drawn ? shapeXml(context.nextId(), 'Line', drawn.frame, drawn.geometry, look) : ''
  }
  if (shape.type === 'circle') {
    const { cx, cy, r } = shape
    const frame = {
      x: emu(x + (cx - r) * scale),
      y: emu(y + (cy - r) * scale),
      width: emu(2 * r * scale),
      height: emu(2 * r * scale),
    }
    return shapeXml(context.nextId(), 'Dot', frame, presetXml('ellipse'), look)
  }
  const { width, height, radius = 0 } = shape
  const frame = {
    x: emu(x + shape.x * scale),
    y: emu(y + shape.y * scale),
    width: emu(width * scale),
    height: emu(height * scale),
  }
  const round = Math.min(50_000, (radius / Math.max(1, Math.min(width, height))) * 100_000)
  const geometry = radius > 0 ? presetXml('roundRect', round) : presetXml('rect')
  return shapeXml(context.nextId(), 'Area', frame, geometry, look)
}

const FRAMES = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g

/** Shapes as one group with a name and words for those who do not see it; as large as what is in it, nothing is scaled. */
export function groupXml(name: string, description: string, content: string, id: number): string {
  const frames = [...content.matchAll(FRAMES)].map(
    (match) => match.slice(1).map(Number) as [number, number, number, number],
  )
  if (frames.length === 0) return ''
  const x = Math.min(...frames.map(([left]) => left))
  const y = Math.min(...frames.map(([, top]) => top))
  const width = Math.max(...frames.map(([left, , across]) => left + across)) - x
  const height = Math.max(...frames.map(([, top, , down]) => top + down)) - y
  const inside = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/>`
  const place = transformXml({ x, y, width, height }).replace('</a:xfrm>', `${inside}</a:xfrm>`)
  return `<p:grpSp><p:nvGrpSpPr>${namedXml(id, name, description)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${place}</p:grpSpPr>${content}</p:grpSp>`
}
