import { expect, test } from 'vitest'
import { generateAdvances } from '../../tools/generateAdvances'

test('[S1] the committed advance table equals the bundled fonts', async () => {
  await expect(generateAdvances()).toMatchFileSnapshot('../../../src/scene/text/advances.ts')
})
