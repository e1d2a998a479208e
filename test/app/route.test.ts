import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRoute, parseRoute, parseSelection, type Route } from '../../src/app/route'
import type { Selected } from '../../src/editor/selection'
import { TRIANGLE_PARTS, TRIANGLE_RELATIONS } from '../../src/model/triangleParts'

const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/)
const selected = fc.oneof(
  fc.record({
    type: fc.constantFrom('step', 'link', 'lane', 'phase', 'column', 'painPoint', 'triangleItem', 'attribute'),
    id,
  }),
  fc.record({ type: fc.constant('corner'), id: fc.constantFrom(...TRIANGLE_PARTS) }),
  fc.record({ type: fc.constant('relation'), id: fc.constantFrom(...TRIANGLE_RELATIONS) }),
  fc.record({ type: fc.constant('cell'), lane: id, column: id }),
) as unknown as fc.Arbitrary<Selected>
const route = fc.oneof(
  fc.record({ page: fc.constant('library'), section: fc.constantFrom('blueprints', 'trash') }),
  fc.record({
    page: fc.constant('editor'),
    project: id,
    blueprint: id,
    view: fc.constantFrom('blueprint', 'outline'),
    selection: fc.array(selected, { maxLength: 40 }),
  }),
) as unknown as fc.Arbitrary<Route>

describe('an address', () => {
  test('names every place, and only that one', () => {
    fc.assert(
      fc.property(route, (place) => {
        expect(parseRoute(formatRoute(place))).toEqual(place)
      }),
    )
  })

  test('is read without failing, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(['library', 'editor']).toContain(parseRoute(hash).page)
      }),
    )
  })

  test.each([
    ['', 'library', 'nothing is the library'],
    ['#/', 'library', 'the root is the library'],
    ['#/nowhere', 'library', 'an unknown page is the library'],
    ['#/p/', 'library', 'a project without an id is the library'],
    ['#/p/__proto__', 'library', 'what is no id is the library'],
    ['#/p/p1', 'editor', 'a project alone opens'],
  ])('%s opens the %s: %s', (hash, page) => {
    expect(parseRoute(hash).page).toBe(page)
  })

  test('falls back part by part', () => {
    expect(
      parseRoute('#/p/p1/b/b1/poetry?sel=step:s1,tale:t1,corner:roof,relation:people,step:,cell:l1.c1,cell:l1'),
    ).toEqual({
      page: 'editor',
      project: 'p1',
      blueprint: 'b1',
      view: 'blueprint',
      selection: [
        { type: 'step', id: 's1' },
        { type: 'cell', lane: 'l1', column: 'c1' },
      ],
    })
    expect(parseRoute('#/p/p1/b/!/blueprint')).not.toHaveProperty('blueprint')
  })

  test('leaves out a selection that would make it too long to share', () => {
    const many = Array.from({ length: 41 }, (_, index): Selected => ({ type: 'step', id: `s${index}` as never }))
    expect(formatRoute({ page: 'editor', project: 'p1' as never, view: 'blueprint', selection: many })).toBe('#/p/p1')
  })

  test('reads no more of a selection than it would write', () => {
    expect(parseSelection(Array.from({ length: 90 }, (_, index) => `step:s${index}`).join(','))).toHaveLength(40)
  })
})
