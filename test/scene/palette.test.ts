import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fontStack, TEXT_STYLE } from '../../src/scene/fontStack'
import { DARK, LIGHT } from '../../src/scene/palette'
import type { Paint } from '../../src/scene/shape'

const cssOf = (file: string) => readFileSync(new URL(`../../src/app/${file}`, import.meta.url), 'utf8')
const tokens = cssOf('tokens.css')

/** Declarations of the rules of a style sheet whose selectors include one, later ones last. */
function declarations(css: string, selector: string): Map<string, string> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*\{[^{}]*\{[^{}]*\}\s*\}/g, '')
  const found = new Map<string, string>()
  for (const [, selectors = '', body = ''] of bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some((one) => one.trim() === selector)) continue
    for (const line of body.split(';')) {
      const [name, value] = line.split(/:([\s\S]*)/)
      if (name?.trim() && value) found.set(name.trim(), value.trim().replace(/\s+/g, ' '))
    }
  }
  return found
}

/** Relative luminance and contrast ratio of two `#RRGGBB` colours (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS: readonly Paint[] = ['paper', 'surface', 'stage-1', 'stage-2', 'stage-3', 'stage-4', 'card', 'card-hid']

test.each([
  ['light', ':root', LIGHT],
  ['dark', "[data-theme='dark']", DARK],
])('the %s palette and the custom properties agree', (_, selector, palette) => {
  const declared = declarations(tokens, selector)
  for (const [paint, value] of Object.entries(palette))
    expect(declared.get(`--${paint}`), paint).toBe(value.toLowerCase())
})

test.each(['en', 'zh-CN', 'zh-TW'] as const)(
  'the font stacks of diagrams in %s agree with the style sheet',
  (language) => {
    const declared = declarations(tokens, `[lang='${language}']`)
    expect(declared.get('--diagram-sans')?.replaceAll("'", '"')).toBe(fontStack('body', language))
    expect(declared.get('--diagram-voice')?.replaceAll("'", '"')).toBe(fontStack('voice', language))
  },
)

test('diagram text on screen has the settings that it was measured with', () => {
  expect(Object.fromEntries(declarations(cssOf('fonts.css'), 'svg text'))).toEqual({ ...TEXT_STYLE })
})

describe('contrast on the worst ground', () => {
  test.each<[Paint, number, number]>([
    ['ink', 11.5, 9.7],
    ['ink-2', 6.1, 6.7],
    ['ink-3', 4.8, 4.8],
    ['rule-strong', 3.5, 3.6],
    ['accent', 4.5, 5.2],
    ['neg', 4.7, 4.7],
    ['pos', 4.5, 5.2],
  ])('%s has %s in light and %s in dark', (paint, light, dark) => {
    const worst = (palette: typeof LIGHT) =>
      Math.min(...GROUNDS.map((ground) => contrast(palette[paint], palette[ground])))
    expect(worst(LIGHT)).toBeCloseTo(light, 1)
    expect(worst(DARK)).toBeCloseTo(dark, 1)
  })

  test.each<[Paint, Paint, number, number]>([
    ['ev', 'stage-1', 5.8, 7.2],
    ['cu', 'stage-1', 12.1, 10.6],
    ['fp', 'stage-2', 7.3, 7.5],
    ['ft', 'stage-2', 6.2, 5.9],
    ['bk', 'stage-3', 4.8, 7.2],
    ['su', 'stage-4', 9.4, 5.5],
  ])('family %s has its contrast on its own ground %s', (family, ground, light, dark) => {
    expect(contrast(LIGHT[family], LIGHT[ground])).toBeCloseTo(light, 1)
    expect(contrast(DARK[family], DARK[ground])).toBeCloseTo(dark, 1)
  })

  test.each<[Paint, Paint]>([
    ['ink', 'surface'],
    ['on-s12', 's2'],
    ['on-s34', 's3'],
    ['on-s34', 's4'],
    ['on-cu', 'cu'],
    ['on-ink', 'ink'],
    ['on-s34', 'neg'],
    ['on-s34', 'fp'],
  ])('%s on %s is 4.9 or more', (numeral, ground) => {
    for (const palette of [LIGHT, DARK]) expect(contrast(palette[numeral], palette[ground])).toBeGreaterThanOrEqual(4.9)
  })

  test('text on soft grounds is 4.5 or more', () => {
    for (const palette of [LIGHT, DARK]) {
      for (const ground of ['accent-soft', 'note', 'tone-2', 'pos-soft', 'neg-soft'] as const) {
        for (const text of ['ink', 'ink-2', 'ink-3'] as const) {
          expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
        }
      }
    }
  })
})
