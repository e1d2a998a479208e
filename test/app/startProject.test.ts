import { expect, test } from 'vitest'
import { startProject } from '../../src/app/startProject'
import { decodeProject } from '../../src/exchange/decodeProject'
import { inOrder } from '../../src/model/ordered'
import { violations } from '../../src/model/violations'

const start = (language: 'en' | 'zh-CN' | 'zh-TW') => {
  let count = 0
  return startProject({
    language,
    title: 'A service',
    blueprintName: 'As it is',
    phaseTitles: ['Before', 'During', 'After'],
    now: '2026-01-31T12:00:00.000Z',
    freshId: (kind) => `${kind}-${++count}`,
  })
}

test.each(['en', 'zh-CN', 'zh-TW'] as const)('a blank project in %s is sound and reads back', (language) => {
  const project = start(language)
  expect(violations(project)).toEqual([])
  const decoded = decodeProject(JSON.stringify(project))
  expect(decoded).toMatchObject({ ok: true, droppedCount: 0 })
  if (decoded.ok) expect(decoded.project).toEqual(project)
})

test('a blank project has six step lanes, three phases and no steps', () => {
  const [blueprint] = inOrder(start('en').blueprints)
  expect(blueprint?.lanes.order).toHaveLength(7)
  expect(blueprint?.phases.order).toHaveLength(3)
  expect(blueprint?.steps).toEqual({})
})
