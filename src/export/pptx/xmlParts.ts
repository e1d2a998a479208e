import { LIGHT } from '../../scene/palette'
import type { Paint, Stroke } from '../../scene/shape'
import { xmlText } from '../xmlText'
import { emu, typeSize } from './emu'

/** Pieces of DrawingML (ECMA-376, part 1, chapter 20) that all shapes are made of. */

/** RRGGBB of a paint; files are always light. */
export const hex = (paint: Paint): string => LIGHT[paint].replace('#', '').slice(0, 6).toUpperCase()

export const solidFill = (paint: Paint | undefined): string =>
  paint ? `<a:solidFill><a:srgbClr val="${hex(paint)}"/></a:solidFill>` : '<a:noFill/>'

export interface LineEnds {
  readonly start?: boolean
  readonly end?: boolean
}

/** A line's look. Dashes are the presets nearest to ours: short for dots, long for the rest. */
export function lineXml(stroke: Stroke | undefined, scale: number, { start, end }: LineEnds = {}): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>'
  const [first = 0] = stroke.dash ?? []
  const dash = stroke.dash ? `<a:prstDash val="${first <= 2 * stroke.width ? 'sysDot' : 'dash'}"/>` : ''
  const head = '<a:headEnd type="triangle" w="med" len="med"/>'
  const tail = '<a:tailEnd type="triangle" w="med" len="med"/>'
  return `<a:ln w="${emu(stroke.width * scale)}">${solidFill(stroke.paint)}${dash}<a:round/>${start ? head : ''}${end ? tail : ''}</a:ln>`
}

export interface TextStyle {
  readonly sizePx: number
  readonly paint: Paint
  readonly bold?: boolean
  readonly italic?: boolean
  readonly lang: string
}

/** A run of text in the theme's fonts. */
export function runXml(text: string, { sizePx, paint, bold, italic, lang }: TextStyle): string {
  const weight = `${bold ? ' b="1"' : ''}${italic ? ' i="1"' : ''}`
  const fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
  return `<a:r><a:rPr lang="${lang}" sz="${typeSize(sizePx)}"${weight} dirty="0">${solidFill(paint)}${fonts}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
}

export const paragraphXml = (runs: string, align: 'l' | 'ctr' | 'r' = 'l'): string =>
  `<a:p><a:pPr algn="${align}"/>${runs}</a:p>`

export interface TextBody {
  readonly paragraphs: readonly string[]
  /** Insets in EMU: left, top, right, bottom. */
  readonly insets?: readonly [number, number, number, number]
  readonly anchor?: 't' | 'ctr' | 'b'
  /** Breaks lines at the shape's sides; otherwise lines run on. */
  readonly wraps?: boolean
}

/** The text of a shape. */
export function textBodyXml({ paragraphs, insets = [0, 0, 0, 0], anchor = 't', wraps = false }: TextBody): string {
  const [l, t, r, b] = insets
  const fit = wraps ? '<a:normAutofit/>' : '<a:noAutofit/>'
  const body = `<a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="${l}" tIns="${t}" rIns="${r}" bIns="${b}" anchor="${anchor}" rtlCol="0">${fit}</a:bodyPr>`
  return `<p:txBody>${body}<a:lstStyle/>${paragraphs.join('') || '<a:p/>'}</p:txBody>`
}

export interface FrameEmu {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly flipH?: boolean
  readonly flipV?: boolean
  /** In 60,000ths of a degree. */
  readonly rotation?: number
}

export function transformXml({ x, y, width, height, flipH, flipV, rotation }: FrameEmu): string {
  const attributes = `${rotation ? ` rot="${rotation}"` : ''}${flipH ? ' flipH="1"' : ''}${flipV ? ' flipV="1"' : ''}`
  return `<a:xfrm${attributes}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`
}

/** Name and description of a shape; a description is read out instead of the picture. */
export const namedXml = (id: number, name: string, description = ''): string =>
  `<p:cNvPr id="${id}" name="${xmlText(name)}"${description ? ` descr="${xmlText(description)}"` : ''}/>`
