import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Face } from '../../../src/scene/scene'
import { isClosing, isOpening } from '../../../src/scene/text/lineBreaks'
import { textWidth } from '../../../src/scene/text/measure'
import { plainText } from '../../../src/scene/text/plainText'
import { longestWordPx, wrap } from '../../../src/scene/text/wrap'

const lines = (text: string, widthPx: number, maxLines?: number) =>
  wrap(text, widthPx, 12, 'body', maxLines === undefined ? {} : { maxLines }).lines

const words = fc.array(
  fc.constantFrom('a', 'to', 'the', 'yuan', 'meter', 'certificate', 'off-peak', 'no.', '(lost)', '“why?”', '20', '¥20'),
  { maxLength: 14 },
)
const chinese = fc.array(
  fc.constantFrom(
    '收',
    '退款',
    '顾客',
    '的',
    '，',
    '。',
    '（',
    '）',
    '“',
    '”',
    '《',
    '》',
    '20 元',
    '3天',
    '……',
    '营业厅',
    '？',
  ),
  { maxLength: 20 },
)
const label = fc.oneof(
  words.map((parts) => parts.join(' ')),
  chinese.map((parts) => parts.join('')),
  fc.tuple(words, chinese).map(([latin, han]) => latin.join(' ') + han.join('')),
)
const face = fc.constantFrom<Face>('body', 'strong', 'voice')
const anyText = fc.oneof(
  label,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const characterPx = 12 * 1.4

describe('wrapping', () => {
  test('[S5] no line is wider than the room it was wrapped for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: Math.ceil(characterPx), max: 300 }), face, (text, widthPx, of) => {
        for (const line of wrap(text, widthPx, 12, of).lines)
          expect(textWidth(line, 12, of)).toBeLessThanOrEqual(widthPx)
      }),
      { numRuns: 400 },
    )
  })

  test('[S5] no line starts with closing or ends with opening punctuation, unless a chain is wider than the line', () => {
    fc.assert(
      fc.property(label, fc.integer({ min: 90, max: 300 }), (text, widthPx) => {
        fc.pre(longestWordPx(text, 12, 'body') <= widthPx)
        const wrapped = lines(text, widthPx)
        for (const line of wrapped.slice(1)) expect(isClosing(line.charAt(0))).toBe(false)
        for (const line of wrapped.slice(0, -1)) expect(isOpening(line.charAt(line.length - 1))).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  test('[S5] a word is broken only when it is wider than a whole line', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 80, max: 300 }), (parts, widthPx) => {
        const text = parts.join(' ')
        const whole = new Set(parts.flatMap((word) => [word, ...word.split(/(?<=-)/)]))
        for (const line of lines(text, widthPx)) {
          for (const word of line.split(' ')) expect(word === '' || whole.has(word)).toBe(true)
        }
      }),
    )
  })

  test('[S5] nothing is lost and nothing is added', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, widthPx) => {
        const bare = (value: string) => value.replace(/[ \n]/g, '')
        expect(bare(lines(text, widthPx).join(''))).toBe(bare(plainText(text)))
      }),
    )
  })

  test('[S1] wrapping is the same again, whatever was wrapped between', () => {
    fc.assert(
      fc.property(label, label, (text, other) => {
        const first = lines(text, 92, 3)
        lines(other, 92, 3)
        expect(wrap(`${text} `, 92, 12, 'body', { maxLines: 3 }).lines).toEqual(first)
      }),
    )
  })

  test.each([
    ['Charges 20 yuan, issues new one', ['Charges 20', 'yuan, issues', 'new one']],
    ['收 20 元，当场补证', ['收 20 元，当场', '补证']],
    ['在家干等，没有确切时间', ['在家干等，没有', '确切时间']],
    ['投诉：是不是乱收费？', ['投诉：是不是', '乱收费？']],
    ['等待 21 天后退款给顾客', ['等待 21 天后退款', '给顾客']],
    ['一\n\n二', ['一', '', '二']],
    ['  two   spaces\tand\u00a0one  ', ['two spaces', 'and\u00a0one']],
    ['', []],
  ])('[S5] %s', (text, expected) => {
    expect(lines(text, 92)).toEqual(expected)
  })

  test('[S5] a Chinese word stays whole when that costs no line', () => {
    expect(lines('看到换表通知', 60)).toEqual(['看到换表', '通知'])
    expect(lines('看到換表通知', 60)).toEqual(['看到換表', '通知'])
    expect(lines('看到换表通知', 36)).toEqual(['看到换', '表通知'])
  })

  test('[S5] a single character is not left on the last line when that costs no line', () => {
    expect(lines('甲乙丙丁戊', 48)).toEqual(['甲乙丙', '丁戊'])
  })

  test('[S5] a word wider than a line is broken inside', () => {
    expect(lines('Donaudampfschifffahrt', 92).length).toBe(2)
  })
})

describe('clamping', () => {
  test('[S4] a clamped text has all its lines, fits, and ends in an ellipsis', () => {
    fc.assert(
      fc.property(
        label,
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, widthPx, maxLines) => {
          const all = lines(text, widthPx)
          const { lines: shown, clamped } = wrap(text, widthPx, 12, 'body', { maxLines })
          expect(clamped).toBe(all.length > maxLines)
          fc.pre(clamped)
          expect(shown).toHaveLength(maxLines)
          expect(shown.at(-1)).toMatch(/…$/)
          for (const line of shown) expect(textWidth(line, 12, 'body')).toBeLessThanOrEqual(widthPx)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('[S4] the ellipsis follows a whole word and no punctuation', () => {
    expect(lines('The bank slip carries the same number, why pay again', 100, 2)).toEqual([
      'The bank slip',
      'carries the…',
    ])
    expect(lines('银行购电单上已有表号，凭什么再交钱', 72, 2)).toEqual(['银行购电单上', '已有表号…'])
  })
})

test('[S3] the widest unbreakable part of a text is its longest word', () => {
  expect(longestWordPx('a certificate of b', 12, 'body')).toBe(textWidth('certificate', 12, 'body'))
  expect(longestWordPx('顾客，您好', 12, 'body')).toBe(24)
  expect(longestWordPx('', 12, 'body')).toBe(0)
})
