import { expect, test } from 'vitest'
import { stepNames } from '../../src/canvas/keyboard/stepName'
import { addPainPoint } from '../../src/commands/addPainPoint'
import { toggleMark } from '../../src/commands/toggleMark'
import { createEditor } from '../../src/editor/editor'
import { LANGUAGES } from '../../src/i18n/catalog'
import { loadCatalog } from '../../src/i18n/loadCatalog'
import { layout } from '../../src/scene/layout'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { mainOf } from '../support/studiedProject'

const SPOKEN = {
  en: 'ask, guest, column 2, visit, wait point, moment of truth, pain point 1, severity 3 of 4, fail point, from enter, leads to eat, both ways with greet',
  'zh-CN':
    'ask，guest，第 2 列，visit，等待点，真实瞬间，痛点 1，严重度 3/4，失误点，来自enter，通向eat，与greet双向相连',
  'zh-TW':
    'ask，guest，第 2 欄，visit，等待點，關鍵時刻，痛點 1，嚴重度 3/4，失誤點，來自enter，通往eat，與greet雙向相連',
} as const

test.each(LANGUAGES)('a step says its place, its marks and its links, %s', async (language) => {
  const editor = createEditor(
    blueprint(`
                     | a     | b   | c
      guest:customer | enter | ask | eat
      frontstage     |       | greet |
      enter -> ask
      ask -> eat
      ask <-> greet`),
  )
  const main = { blueprint: MAIN }
  for (const mark of ['fail', 'wait', 'truth'] as const) editor.run(toggleMark, { ...main, steps: [id('ask')], mark })
  const targets = [{ type: 'step', id: id('ask') }] as const
  editor.run(addPainPoint, { ...main, id: id('p'), title: 'slow', severity: 3, targets })
  const { canvas } = await loadCatalog(language)
  const drawn = mainOf(editor.store.getState().project)
  const card = layout(drawn, { language }).cards.find((each) => each.id === 'ask')
  if (!card) throw new Error('no card')
  expect(stepNames(drawn, canvas)(card)).toBe(SPOKEN[language])
})
