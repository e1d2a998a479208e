import { expect, test } from 'vitest'
import { glossary } from '../../src/model/glossary'
import { phaseSummary } from '../../src/model/phaseSummary'

const wordsOf = (terms: object): [path: string, word: string][] =>
  Object.entries(terms).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[key, value] as [string, string]]
    if (typeof value === 'function') return [[key, String(value('1', '2'))] as [string, string]]
    return wordsOf(value as object).map(([path, word]) => [`${key}.${path}`, word] as [string, string])
  })

test('[M20] every word is there in every language', () => {
  const english = wordsOf(glossary('en')).map(([path]) => path)
  for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
    const words = wordsOf(glossary(language))
    expect(words.map(([path]) => path)).toEqual(english)
    for (const [path, word] of words) expect(word.trim(), path).not.toBe('')
  }
})

test('[M20] Chinese terms are Chinese, and traditional where the language is', () => {
  const simplified = /[动视内订现顾证术备标应扩责态图级严轻时间钟较录]/
  const traditional = /[動視內訂現顧證術備標應擴責態圖級嚴輕時間鐘較錄]/
  for (const [path, word] of wordsOf(glossary('zh-TW'))) expect(word, path).not.toMatch(simplified)
  for (const [path, word] of wordsOf(glossary('zh-CN'))) expect(word, path).not.toMatch(traditional)
})

test('[M20] the lines carry the names of the method', () => {
  expect(Object.values(glossary('en').lines).slice(0, 3)).toEqual([
    'Line of interaction',
    'Line of visibility',
    'Line of internal interaction',
  ])
  expect(Object.values(glossary('zh-CN').lines).slice(0, 3)).toEqual(['互动分界线', '可视分界线', '内部互动分界线'])
  expect(Object.values(glossary('zh-TW').lines).slice(0, 3)).toEqual(['互動分界線', '可視分界線', '內部互動分界線'])
})

test.each([
  [11, 0, '11 min', '11 分钟'],
  [45, 25, '45 min, 25 waiting', '45 分钟，等待 25'],
  [240, 240, '4 h, all waiting', '4 小时，全是等待'],
  [90, 25, '1 h 30 min, 25 min waiting', '1 小时 30 分钟，等待 25 分钟'],
  [21 * 1440 + 30, 21 * 1440, '21 d 1 h, 99.9 % waiting', '21 天 1 小时，99.9% 等待'],
  [1_000_000, 999_999, '694 d 11 h, 99.9 % waiting', '694 天 11 小时，99.9% 等待'],
])('[M18] a phase of %s minutes, %s of them waiting, says "%s"', (total, waiting, en, zhCN) => {
  expect(phaseSummary(total, waiting, 'en')).toBe(en)
  expect(phaseSummary(total, waiting, 'zh-CN')).toBe(zhCN)
})
