import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layout } from '../../src/scene/layout'
import { summaryCard } from '../../src/scene/summaryCard'
import { textWidth } from '../../src/scene/text/measure'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'

test('[S17] a title set again stays inside of its card, at any size up to 22 px', () => {
  fc.assert(
    fc.property(arbitraryBlueprint(), fc.double({ min: 11, max: 22, noNaN: true }), (blueprint, sizePx) => {
      for (const card of layout(blueprint, { language: 'en' }).cards) {
        const summary = summaryCard(card, blueprint.steps[card.id]?.title ?? '', sizePx)
        expect(summary.box).toBe(card.box)
        for (const { text, x, y, face } of summary.lines) {
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
