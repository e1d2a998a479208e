import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layout } from '../../src/scene/layout'
import { summaryCard } from '../../src/scene/summaryCard'
import { textWidth } from '../../src/scene/text/measure'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'
import { sampleBlueprint } from '../support/sampleBlueprint'

test('[S17] a title set again stays inside of its card, at any size up to 22 px', () => {
  fc.assert(
    fc.property(arbitraryBlueprint(), fc.double({ min: 11, max: 22, noNaN: true }), (blueprint, wantedPx) => {
      for (const card of layout(blueprint, { language: 'en' }).cards) {
        const summary = summaryCard(card, blueprint.steps[card.id]?.title ?? '', wantedPx)
        expect(summary.box).toBe(card.box)
        for (const { text, x, y, face, sizePx } of summary.lines) {
          expect(sizePx).toBeLessThanOrEqual(wantedPx)
          expect(sizePx).toBeGreaterThanOrEqual(0.91 * wantedPx)
          expect(x).toBeGreaterThanOrEqual(card.box.x)
          if ([...text].length > 2) {
            expect(x + textWidth(text, sizePx, face)).toBeLessThanOrEqual(card.box.x + card.box.width)
          }
          expect(y).toBeLessThanOrEqual(card.box.y + card.box.height)
          expect(y - 0.72 * sizePx).toBeGreaterThanOrEqual(card.box.y)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('[S17] before a word is broken, the text comes nearer to the border and gets a little smaller', async () => {
  const [blueprint] = await sampleBlueprint('meter')
  const card = layout(blueprint, { language: 'en' }).cards.find(({ id }) =>
    blueprint.steps[id]?.title.startsWith('Certificate'),
  )
  if (!card) throw new Error('the meter sample asks for the certificate')
  const { lines } = summaryCard(card, 'Certificate to hand?', 20)
  expect(lines.map(({ text }) => text)).toEqual(['Certificate', 'to hand?'])
  expect(lines[0]?.sizePx).toBeLessThan(20)
})
