import type { DiagramLanguage } from '../model/project'
import type { Face } from './scene'

/**
 * The fonts of diagram text, in one place for screen and exports.
 *
 * Latin comes from the bundled fonts, which `measure` knows; Chinese from the system, where every character is 1 em
 * wide. The bundled families are declared in `src/app/fonts.css`, and again inside every exported SVG.
 */

const SANS = {
  simplified: ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'],
  traditional: ['PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC'],
}
const SERIF = {
  simplified: ['Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'SimSun'],
  traditional: ['Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC', 'PMingLiU'],
}

/** The names under which the bundled fonts are declared. */
export const BUNDLED_FAMILY: Readonly<Record<Face, string>> = {
  body: 'SBM Sans',
  strong: 'SBM Sans',
  voice: 'SBM Voice',
}

/**
 * Weights of the faces. The voice is drawn upright (`font-style: normal`) although its Latin glyphs are italic: the
 * italic file is declared as the family's normal style, so that no engine slants the Chinese characters beside it.
 */
export const FACE_WEIGHT: Readonly<Record<Face, number>> = { body: 500, strong: 600, voice: 400 }

/** The `font-family` list of a face in a diagram's language. */
export function fontStack(face: Face, language: DiagramLanguage): string {
  const families = face === 'voice' ? SERIF : SANS
  const order =
    language === 'zh-TW'
      ? [...families.traditional, ...families.simplified]
      : [...families.simplified, ...families.traditional]
  const quoted = [BUNDLED_FAMILY[face], ...order].map((family) => `"${family}"`)
  return [...quoted, face === 'voice' ? 'serif' : 'sans-serif'].join(', ')
}

/**
 * CSS that all diagram text must be drawn with, so that it is exactly as wide as `textWidth` says: nothing moves
 * glyphs together or apart. In an SVG all of these work as declarations of a style sheet or as style properties.
 */
export const TEXT_STYLE = {
  'font-kerning': 'none',
  'font-variant-ligatures': 'none',
  'font-variant-numeric': 'normal',
  'font-feature-settings': 'normal',
  'font-style': 'normal',
  'letter-spacing': '0',
  'word-spacing': '0',
  'text-rendering': 'geometricPrecision',
  'text-spacing-trim': 'space-all',
  'text-autospace': 'no-autospace',
} as const
