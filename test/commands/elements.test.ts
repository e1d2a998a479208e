import { describe, expect, test } from 'vitest'
import { addAttributes } from '../../src/commands/addAttributes'
import { deleteAttributes } from '../../src/commands/deleteAttributes'
import { deleteSteps } from '../../src/commands/deleteSteps'
import { editAttribute } from '../../src/commands/editAttribute'
import { editElements } from '../../src/commands/editElements'
import { fillScores } from '../../src/commands/fillScores'
import { moveAttribute } from '../../src/commands/moveAttribute'
import { setElementScale } from '../../src/commands/setElementScale'
import { setElementWeights } from '../../src/commands/setElementWeights'
import type { Attribute } from '../../src/model/elements'
import type { Project } from '../../src/model/project'
import { EVEN_WEIGHTS } from '../../src/model/weights/setWeight'
import { id } from '../support/anyId'
import { MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { altered, mainOf, studiedProject } from '../support/studiedProject'

const main = { blueprint: MAIN }
const elementsOf = (project: Project) => mainOf(project).elements
const quiet: Attribute = { id: id('quiet'), element: 'facilities', visible: true, title: 'Quiet', steps: [] }

/** The studied project with two scores at its one attribute, `calm`. */
const scored = (): Project =>
  altered(studiedProject(), ({ elements }) => {
    Object.assign(elements.attributes.byId[id('calm')] ?? {}, { importance: 4, performance: 2 })
    elements.crosshair = { rule: 'own', importance: 3, performance: 3 }
  })

describe('weights', () => {
  test('[C40] sum to 100 or are refused', () => {
    const weights = { staff: 25, facilities: 15, customers: 15, process: 45 }
    const set = expectCommand(studiedProject(), setElementWeights, { ...main, weights, research: 'illustrative' })
    expect(elementsOf(set.toSucceed())).toMatchObject({ weights, weightsResearch: 'illustrative' })
    const refused = { ...weights, process: 46 }
    expectCommand(studiedProject(), setElementWeights, { ...main, weights: refused }).toBeRefused('weights-not-100')
    const negative = { staff: -5, facilities: 15, customers: 45, process: 45 }
    expectCommand(studiedProject(), setElementWeights, { ...main, weights: negative }).toBeRefused('invalid-value')
  })

  test('[C40] what is set by hand is no preset any more, and may be taken away', () => {
    const preset = altered(studiedProject(), ({ elements }) => {
      Object.assign(elements, { weights: EVEN_WEIGHTS, weightsResearch: 'illustrative' })
    })
    const own = elementsOf(expectCommand(preset, setElementWeights, { ...main, weights: EVEN_WEIGHTS }).toSucceed())
    expect(own.weightsResearch).toBeUndefined()
    expect(own.weights).toEqual(EVEN_WEIGHTS)
    const none = elementsOf(expectCommand(preset, setElementWeights, main).toSucceed())
    expect(none).not.toHaveProperty('weights')
    expect(none).not.toHaveProperty('weightsResearch')
  })

  test('[C41] locks and facts of the sheet are edited', () => {
    const run = (changes: object) => expectCommand(studiedProject(), editElements, { ...main, changes })
    const after = run({
      locked: ['staff'],
      crosshair: { rule: 'median' },
      ratedBy: '64 households',
      date: '2026-03-01',
    })
    expect(elementsOf(after.toSucceed())).toMatchObject({
      locked: ['staff'],
      crosshair: { rule: 'median' },
      ratedBy: '64 households',
      date: '2026-03-01',
    })
    run({ locked: [] }).toChangeNothing()
    run({ date: 'yesterday' }).toBeRefused('invalid-value')
    run({ weights: EVEN_WEIGHTS }).toBeRefused('invalid-value')
  })
})

describe('the scale', () => {
  test('[C42] keeps scores that stand on it', () => {
    const set = (low: number, high: number, convert = false) =>
      expectCommand(scored(), setElementScale, { ...main, scale: { low, high }, convert })
    expect(elementsOf(set(1, 7).toSucceed()).attributes.byId[id('calm')]).toMatchObject({ importance: 4 })
    set(1, 3).toBeRefused('score-outside-scale')
    set(5, 5).toBeRefused('invalid-value')
    set(0, 11).toBeRefused('invalid-value')
  })

  test('[C42] moves them with it on request: ends stay ends, the middle the middle', () => {
    const after = elementsOf(
      expectCommand(scored(), setElementScale, { ...main, scale: { low: 0, high: 10 }, convert: true }).toSucceed(),
    )
    expect(after.attributes.byId[id('calm')]).toMatchObject({ importance: 7.5, performance: 2.5 })
    expect(after.crosshair).toEqual({ rule: 'own', importance: 5, performance: 5 })
  })
})

describe('attributes', () => {
  test('[C43] come in at the end or in a row at an index', () => {
    const both = [quiet, { ...quiet, id: id('light') }]
    const add = (more: object) =>
      expectCommand(studiedProject(), addAttributes, { ...main, attributes: both, ...more }).toSucceed()
    expect(elementsOf(add({})).attributes.order).toEqual(['calm', 'quiet', 'light'])
    expect(elementsOf(add({ index: 0 })).attributes.order).toEqual(['quiet', 'light', 'calm'])
  })

  test('[C43] are refused with taken ids, scores off the scale, and steps that do not exist', () => {
    const add = (...attributes: Attribute[]) => expectCommand(studiedProject(), addAttributes, { ...main, attributes })
    add().toBeRefused('nothing-to-do')
    add(quiet, quiet).toBeRefused('id-taken')
    add({ ...quiet, id: id('calm') }).toBeRefused('id-taken')
    add({ ...quiet, importance: 5.5 }).toBeRefused('score-outside-scale')
    add({ ...quiet, steps: [id('nowhere')] }).toBeRefused('missing-step')
    const outside = expectCommand(studiedProject(), addAttributes, { ...main, attributes: [quiet], index: 7 })
    outside.toBeRefused('out-of-range')
  })

  test('[C43] are edited field by field and linked to steps', () => {
    const edit = (changes: object, attribute = id('calm')) =>
      expectCommand(studiedProject(), editAttribute, { ...main, attribute, changes })
    const after = edit({ performance: 2.5, steps: ['ask', 'go'], note: '', sources: [] }).toSucceed()
    expect(elementsOf(after).attributes.byId[id('calm')]).toEqual({
      id: 'calm',
      element: 'staff',
      visible: true,
      title: 'Calm',
      performance: 2.5,
      steps: ['ask', 'go'],
    })
    edit({ performance: 0 }).toBeRefused('score-outside-scale')
    edit({ steps: ['nowhere'] }).toBeRefused('missing-step')
    edit({ element: 'weather' }).toBeRefused('invalid-value')
    edit({ title: 'x' }, id('ghost')).toBeRefused('missing-attribute')
  })

  test('[C44] move and go without consequences', () => {
    const two = expectCommand(studiedProject(), addAttributes, { ...main, attributes: [quiet] }).toSucceed()
    const moved = expectCommand(two, moveAttribute, { ...main, attribute: id('quiet'), index: 0 }).toSucceed()
    expect(elementsOf(moved).attributes.order).toEqual(['quiet', 'calm'])
    expectCommand(two, moveAttribute, { ...main, attribute: id('quiet'), index: 2 }).toBeRefused('out-of-range')
    expectCommand(two, moveAttribute, { ...main, attribute: id('ghost'), index: 0 }).toBeRefused('missing-attribute')
    const gone = expectCommand(two, deleteAttributes, { ...main, attributes: [id('calm')] }).toSucceed()
    expect(elementsOf(gone).attributes.order).toEqual(['quiet'])
    expectCommand(two, deleteAttributes, { ...main, attributes: [] }).toBeRefused('nothing-to-do')
    expectCommand(two, deleteAttributes, { ...main, attributes: [id('x')] }).toBeRefused('missing-attribute')
  })

  test('[C19] lose the steps that are deleted', () => {
    const after = expectCommand(studiedProject(), deleteSteps, { ...main, steps: [id('ask')] }).toSucceed()
    expect(elementsOf(after).attributes.byId[id('calm')]?.steps).toEqual([])
  })

  test('[C45] scores are pasted all or not at all', () => {
    const paste = (performance: number) =>
      expectCommand(studiedProject(), fillScores, {
        ...main,
        edits: [{ attribute: id('calm'), changes: { importance: 4.2, performance, answers: 64 } }],
        attributes: [quiet],
      })
    const after = elementsOf(paste(3.9).toSucceed())
    expect(after.attributes.byId[id('calm')]).toMatchObject({ importance: 4.2, performance: 3.9, answers: 64 })
    expect(after.attributes.order).toEqual(['calm', 'quiet'])
    paste(9).toBeRefused('score-outside-scale')
    expectCommand(studiedProject(), fillScores, { ...main, edits: [], attributes: [] }).toBeRefused('nothing-to-do')
  })
})
