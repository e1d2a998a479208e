import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../src/app/fileName'

test.each([
  [['Meter replacement'], 'Meter replacement.json'],
  [['居民小区电表更换 · 北京', '现状'], '居民小区电表更换 · 北京 – 现状.json'],
  [['a/b\\c: "d"?'], 'a b c d.json'],
  [['..'], 'blueprint.json'],
  [[''], 'blueprint.json'],
  [['CON'], 'blueprint CON.json'],
  [['end. '], 'end.json'],
])('%j is called %s', (titles, name) => {
  expect(fileName(titles, 'json')).toBe(name)
})

test('every title gives a name that every system takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 3 }), (titles) => {
      const name = fileName(titles, 'svg')
      expect(name).toMatch(/^[^\\/:*?"<>|\n\r.][^\\/:*?"<>|\n\r]*\.svg$/u)
      expect(name).not.toMatch(/[. ]\.svg$/)
      expect(Array.from(name).length).toBeLessThan(100)
    }),
  )
})
