import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Serious and critical findings of the accessibility checker, on the page or within a part of it. */
export async function findings(page: Page, within = 'html'): Promise<readonly string[]> {
  // There are no frames, so the whole work can be done at once in the page, without a second one.
  const builder = new AxeBuilder({ page })
    .include(within)
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  const { violations } = await builder.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
