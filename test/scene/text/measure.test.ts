import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fontStack } from '../../../src/scene/fontStack'
import { graphemes } from '../../../src/scene/text/graphemes'
import { textWidth } from '../../../src/scene/text/measure'
import { latinRanges } from '../../tools/generateAdvances'

test('[S1] Latin glyphs have the advance of their font, everything else 1 em', () => {
  expect(textWidth('A', 2048, 'body')).toBe(1452)
  expect(textWidth('A', 1000, 'voice')).toBe(683)
  expect(textWidth('电表，（旧）', 10, 'body')).toBe(60)
  expect(textWidth('→ж한', 10, 'strong')).toBe(30)
})

test('[S1] what a reader sees as one character is measured as one', () => {
  expect(textWidth('e\u0301', 12, 'body')).toBe(textWidth('e', 12, 'body'))
  expect(textWidth('葛\u{e0100}', 12, 'body')).toBe(12)
  for (const emoji of ['😀', '👩‍👧', '👍🏽', '🇨🇳', '1️⃣', '❤️']) {
    expect(graphemes(emoji)).toHaveLength(1)
    expect(textWidth(emoji, 10, 'body')).toBe(14)
  }
  expect(graphemes('🇨🇳🇹🇼🇨')).toEqual(['🇨🇳', '🇹🇼', '🇨'])
  expect(textWidth('a\u200bb\u00ad', 12, 'body')).toBe(textWidth('ab', 12, 'body'))
})

test('[S1] graphemes joined are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(graphemes(text).join('')).toBe(text)
    }),
  )
})

test('[S1] the fonts are used for exactly the range that the table was made for', () => {
  const css = readFileSync(new URL('../../../src/app/fonts.css', import.meta.url), 'utf8')
  const ranges = [...css.matchAll(/unicode-range:\s*([^;]+);/g)].map(([, range]) => range?.replace(/\s+/g, ' '))
  const declared = (family: string) =>
    latinRanges(family)
      .map(([first, last]) => {
        const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')
        return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`
      })
      .join(', ')
  expect(ranges).toEqual([declared('inter'), declared('inter'), declared('source-serif-4')])
})

test('Chinese fonts come in the order of the language', () => {
  expect(fontStack('body', 'zh-CN')).toMatch(/^"SBM Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"/)
  expect(fontStack('strong', 'zh-TW')).toMatch(/^"SBM Sans", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC"/)
  expect(fontStack('voice', 'en')).toMatch(/^"SBM Voice", "Songti SC".*serif$/)
})
