import { describe, expect, test } from 'vitest'
import { attributeShortfall, isSerious, seriousShortfall } from '../../src/analysis/attributeShortfall'
import { crosshair, quadrantOf } from '../../src/analysis/crosshair'
import { elementCoverage } from '../../src/analysis/elementCoverage'
import { elementScores } from '../../src/analysis/elementScores'
import { fixFirst } from '../../src/analysis/fixFirst'
import { weightsCompared } from '../../src/analysis/weightsCompared'
import type { Attribute, Elements } from '../../src/model/elements'
import { sumsToHundred } from '../../src/model/weights/sumsToHundred'
import { PRESET_WEIGHTS, WEIGHT_PRESETS } from '../../src/model/weights/weightPresets'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { cableElements } from '../support/cableElements'
import { altered, mainOf, studiedProject } from '../support/studiedProject'

const EMPTY: Elements = { attributes: { order: [], byId: {} } }
const scored = (importance?: number, performance?: number): Attribute => ({
  id: id('x'),
  element: 'staff',
  visible: true,
  title: 'x',
  steps: [],
  ...(importance === undefined ? {} : { importance }),
  ...(performance === undefined ? {} : { performance }),
})
const sheet = (...attributes: Attribute[]): Elements => ({
  attributes: {
    order: attributes.map((_, index) => id(`x${index}`)),
    byId: Object.fromEntries(
      attributes.map((attribute, index) => [`x${index}`, { ...attribute, id: id(`x${index}`) }]),
    ),
  },
})

describe('shortfall', () => {
  test('[A40] is importance minus performance, unknown without both', () => {
    expect(attributeShortfall(scored(4.9, 1.3))).toBeCloseTo(3.6)
    expect(attributeShortfall(scored(3, 4))).toBe(-1)
    expect([attributeShortfall(scored(3)), attributeShortfall(scored(undefined, 3))]).toEqual([null, null])
  })

  test('[A40] is marked above an eighth of the scale', () => {
    expect([seriousShortfall({ low: 1, high: 5 }), seriousShortfall({ low: 0, high: 10 })]).toEqual([0.5, 1.25])
    expect(isSerious(4.3 - 3.8, { low: 1, high: 5 })).toBe(false)
    expect([isSerious(0.51, { low: 1, high: 5 }), isSerious(null, { low: 1, high: 5 })]).toEqual([true, false])
  })

  test('[A41] what to fix first is weight × shortfall', () => {
    const fixes = fixFirst(cableElements())?.slice(0, 7)
    expect(fixes?.map(({ attribute }) => attribute.id)).toEqual([
      'price',
      'matched',
      'complaint',
      'explains',
      'checks',
      'agree',
      'bill',
    ])
    expect(fixes?.map(({ urgency }) => Math.round(urgency))).toEqual([162, 115, 72, 56, 54, 54, 41])
  })

  test('[A41] nothing without weights, and nothing that does not fall short', () => {
    const { weights, ...unweighed } = cableElements()
    expect(fixFirst(unweighed)).toBeNull()
    const equal = sheet(scored(3, 3), scored(2, 4), scored(4))
    expect(fixFirst({ ...equal, ...(weights && { weights }) })).toEqual([])
  })
})

describe('scores', () => {
  test('[A42] of the elements and of all by their weights', () => {
    const { byElement, weighted, coveragePercent } = elementScores(cableElements())
    expect(byElement.staff.performance).toBeCloseTo(2.8125)
    expect(byElement.facilities.performance).toBeCloseTo(3.2)
    expect(byElement.customers.performance).toBeCloseTo(2.1)
    expect(byElement.process.performance).toBeCloseTo(3.11875)
    expect(weighted).toBeCloseTo(2.9016, 3)
    expect(coveragePercent).toBe(100)
  })

  test('[A42] say how much weight they cover, and are unknown without any', () => {
    const weights = { staff: 40, facilities: 30, customers: 10, process: 20 }
    const partly = elementScores({ ...sheet(scored(4, 3), scored(4)), weights })
    expect(partly).toMatchObject({ weighted: 3, coveragePercent: 40 })
    expect(partly.byElement.staff).toEqual({ performance: 3, rated: 1, attributes: 2 })
    expect(partly.byElement.process).toEqual({ performance: null, rated: 0, attributes: 0 })
    expect(elementScores(EMPTY)).toMatchObject({ weighted: null, coveragePercent: 0 })
    expect(elementScores(sheet(scored(4, 3))).weighted).toBeNull()
  })
})

describe('the cross-hair', () => {
  const three = sheet(scored(2, 1), scored(3, 4), scored(5, 5), scored(4))
  const by = (rule: 'mean' | 'median' | 'middle' | 'own', own: object = {}) =>
    crosshair({ ...three, crosshair: { rule, ...own } })

  test('[A43] stands by its rule', () => {
    expect(crosshair(three)).toEqual({ rule: 'mean', importance: 10 / 3, performance: 10 / 3 })
    expect(by('median')).toEqual({ rule: 'median', importance: 3, performance: 4 })
    expect(by('middle')).toEqual({ rule: 'middle', importance: 3, performance: 3 })
    expect(by('own', { importance: 4 })).toEqual({ rule: 'own', importance: 4, performance: 3 })
    const even = sheet(scored(2, 1), scored(4, 2))
    expect(crosshair({ ...even, crosshair: { rule: 'median' } })).toMatchObject({ importance: 3, performance: 1.5 })
  })

  test('[A43] stands in the middle where nothing is rated', () => {
    expect(crosshair(EMPTY)).toEqual({ rule: 'middle', importance: 3, performance: 3 })
    expect(crosshair({ ...EMPTY, scale: { low: 0, high: 10 }, crosshair: { rule: 'median' } })).toEqual({
      rule: 'middle',
      importance: 5,
      performance: 5,
    })
  })

  test('[A44] parts four quadrants; the lines belong to the higher side', () => {
    const lines = { rule: 'own', importance: 4, performance: 3 } as const
    expect(quadrantOf(scored(4, 2.9), lines)).toBe('concentrate')
    expect(quadrantOf(scored(4, 3), lines)).toBe('keep')
    expect(quadrantOf(scored(3.9, 2), lines)).toBe('low')
    expect(quadrantOf(scored(3.9, 3), lines)).toBe('overkill')
    expect(quadrantOf(scored(4), lines)).toBeNull()
  })
})

describe('coverage', () => {
  test('[A45] asks of each step who and what serves there, and how it is rated', () => {
    const blueprint = mainOf(
      altered(studiedProject(), ({ elements }) => {
        Object.assign(elements.attributes.byId[id('calm')] ?? {}, { importance: 4, performance: 2 })
        Object.assign(elements.attributes.byId, { loose: { ...scored(), id: 'loose' } })
        elements.attributes.order.push(id('loose'))
      }),
    )
    const { rows, totals, unlinked } = elementCoverage(blueprint)
    expect(rows.map(({ step }) => step.title)).toEqual(['enter', 'greet', 'ask', 'note', 'go'])
    const ask = rows[2]?.cells
    expect(ask?.staff).toMatchObject({ named: 1, worstShortfall: 2, attributes: [{ id: 'calm' }] })
    expect(ask?.process).toEqual({ named: 1, attributes: [], worstShortfall: null })
    expect(rows[0]?.cells.facilities).toEqual({ named: 0, attributes: [], worstShortfall: null })
    expect(totals.staff).toEqual({ named: 1, rated: 1 })
    expect(totals.process).toEqual({ named: 5, rated: 0 })
    expect(unlinked.map(({ id: loose }) => loose)).toEqual(['loose'])
  })
})

describe('comparison', () => {
  test('[A46] puts the blueprint in question last and leaves out what is not weighed', () => {
    const project = altered(studiedProject(), (main, draft) => {
      const weights = { staff: 10, facilities: 20, customers: 30, process: 40 }
      Object.assign(main.elements, { weights })
      Object.assign(draft.blueprints.byId, {
        plan: { ...main, id: 'plan', name: 'Plan', elements: { ...main.elements, weights } },
        bare: { ...main, id: 'bare', elements: { attributes: main.elements.attributes } },
      })
      draft.blueprints.order.push(id('plan'), id('bare'))
    })
    const rows = weightsCompared(project, MAIN, ['dentist'])
    expect(rows.map((row) => (row.type === 'preset' ? row.preset : row.id))).toEqual(['dentist', 'plan', MAIN])
  })

  test('[M13] every preset sums to 100', () => {
    for (const preset of WEIGHT_PRESETS) expect(sumsToHundred(PRESET_WEIGHTS[preset])).toBe(true)
  })
})
