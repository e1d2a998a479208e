import { expect, test } from 'vitest'
import { type Look, MAX_LOOKS, parseLooks, shownAs, withLook } from '../../src/app/looks'

const look = (blueprint: string, more: Partial<Look> = {}): Look => ({ blueprint, ...more })

test('the look of a blueprint replaces the one before, and the oldest are forgotten', () => {
  const looks = withLook([look('a', { hiddenLanes: ['x'] }), look('b')], look('a'))
  expect(looks).toEqual([look('a'), look('b')])
  const many = Array.from({ length: MAX_LOOKS }, (_, index) => look(`b${index}`))
  const next = withLook(many, look('new'))
  expect(next).toHaveLength(MAX_LOOKS)
  expect(next[0]).toEqual(look('new'))
  expect(next.at(-1)).toEqual(look(`b${MAX_LOOKS - 2}`))
})

test('looks are read back; each that is not understood is forgotten alone', () => {
  const good = look('a', { place: { x: 1, y: -2, zoom: 0.5, density: 'desk' }, hiddenLayers: ['marks'] })
  const bad = [{ blueprint: 4 }, { blueprint: 'b', hiddenLayers: ['nothing'] }, { blueprint: 'c', place: { x: 'far' } }]
  expect(parseLooks(JSON.stringify([good, ...bad]))).toEqual([good])
  for (const text of [null, '', '{', '{}', '3']) expect(parseLooks(text)).toEqual([])
})

test('a blueprint that was never seen is shown whole', () => {
  const { place, hiddenLanes, foldedPhases, hiddenLayers } = shownAs(undefined)
  expect(place).toBeNull()
  expect(hiddenLanes.size + foldedPhases.size + hiddenLayers.size).toBe(0)
  expect(shownAs(look('a', { foldedPhases: ['p'] })).foldedPhases).toEqual(new Set(['p']))
})
