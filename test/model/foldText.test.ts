import { expect, test } from 'vitest'
import { foldText } from '../../src/model/foldText'

test.each([
  ['Café  Crème', 'cafe creme'],
  ['ＡＢＣ１２', 'abc12'],
  ['  Line\n two ', 'line two'],
  ['İstanbul', 'istanbul'],
  ['服务蓝图', '服务蓝图'],
  ['服務藍圖', '服務藍圖'],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})
