import { describe, expect, test } from 'vitest'
import { lineCrossings } from '../../src/analysis/lineCrossings'
import type { Blueprint } from '../../src/model/blueprint'
import { asId, type LaneId } from '../../src/model/id'
import { newBlueprint } from '../../src/model/newProject'
import type { PainPoint } from '../../src/model/painPoint'
import type { Step } from '../../src/model/step'
import { layout } from '../../src/scene/layout'
import type { Scene, SceneCard, SceneRoute } from '../../src/scene/scene'
import { sampleBlueprint } from '../support/sampleBlueprint'
import { overlap } from '../support/sceneChecks'
import { type SmallBlueprint, smallBlueprint } from '../support/smallBlueprint'

const drawn = (small: SmallBlueprint): Scene => layout(smallBlueprint(small), { language: 'en' })
const card = ({ cards }: Scene, id: string): SceneCard => cards.find((found) => found.id === id) as SceneCard
const route = ({ routes }: Scene, from: string, to: string): SceneRoute =>
  routes.find((found) => found.from === from && found.to === to) as SceneRoute
const corners = ({ points }: SceneRoute): number => points.length - 2

const DECISION: Partial<Step> = { kind: 'decision' }

describe('layout of small blueprints', () => {
  test('[S2] two lanes and two columns, to the pixel', () => {
    const scene = drawn({
      lanes: { customer: 'customer', staff: 'frontstage-people' },
      columns: ['a', 'b'],
      steps: { enter: ['customer', 'a'], ask: ['customer', 'b'], greet: ['staff', 'b'] },
      links: [
        ['enter', 'ask', 'sequence'],
        ['ask', 'greet', 'interaction'],
      ],
    })
    expect(scene.size).toEqual({ width: 410, height: 248 })
    expect(card(scene, 'enter').box).toEqual({ x: 150, y: 62, width: 108, height: 56 })
    expect(card(scene, 'ask').box).toEqual({ x: 280, y: 62, width: 108, height: 56 })
    expect(card(scene, 'greet').box).toEqual({ x: 280, y: 176, width: 108, height: 56 })
    expect(scene.lanes.map(({ box }) => [box.y, box.height])).toEqual([
      [46, 88],
      [160, 88],
    ])
    expect(scene.lines.map(({ kind, y }) => [kind, y])).toEqual([['interaction', 147]])
    expect(route(scene, 'enter', 'ask').points).toEqual([
      { x: 258, y: 90 },
      { x: 280, y: 90 },
    ])
    expect(route(scene, 'ask', 'greet')).toMatchObject({
      points: [
        { x: 334, y: 118 },
        { x: 334, y: 176 },
      ],
      beads: [{ x: 334, y: 147, line: 'interaction' }],
      startHead: false,
      endHead: true,
      tie: false,
    })
  })

  test('[S6] a step behind another is reached by two corners through the gutter', () => {
    const scene = drawn({
      lanes: { customer: 'customer', staff: 'frontstage-people', kitchen: 'backstage' },
      columns: ['a'],
      steps: { order: ['customer', 'a'], greet: ['staff', 'a'], cook: ['kitchen', 'a'] },
      links: [['order', 'cook', 'interaction']],
    })
    const { points, beads } = route(scene, 'order', 'cook')
    const { box } = card(scene, 'order')
    expect(points).toHaveLength(4)
    expect(points[0]?.x).toBe(box.x + box.width)
    expect(points[3]?.x).toBe(box.x + box.width)
    expect(beads.map(({ line }) => line)).toEqual(['interaction', 'visibility'])
  })

  test('[S6] a way back over a step in between takes two corners, along the margin of its lane', () => {
    const scene = drawn({
      lanes: { customer: 'customer' },
      columns: ['a', 'b', 'c'],
      steps: { ask: ['customer', 'a'], wait: ['customer', 'b'], complain: ['customer', 'c'] },
      links: [
        ['ask', 'wait', 'sequence'],
        ['wait', 'complain', 'sequence'],
        ['complain', 'ask', 'exception'],
      ],
    })
    expect(corners(route(scene, 'complain', 'ask'))).toBe(2)
    expect(route(scene, 'complain', 'ask').points[0]?.y).toBe(118)
  })

  test('[S8] parallel links run side by side, straight, and the way back beside them', () => {
    const scene = drawn({
      lanes: { staff: 'frontstage-people' },
      columns: ['a', 'b'],
      steps: { ask: ['staff', 'a'], check: ['staff', 'b'] },
      links: [
        ['ask', 'check', 'sequence'],
        ['ask', 'check', 'information'],
        ['check', 'ask', 'exception'],
      ],
    })
    expect(scene.routes.map(corners)).toEqual([0, 0, 0])
    const heights = scene.routes.map(({ points }) => points[0]?.y ?? 0)
    expect(new Set(heights).size).toBe(3)
    expect(Math.max(...heights) - Math.min(...heights)).toBe(24)
  })

  test('[S6] steps of one cell are joined straight down, with room for the head', () => {
    const scene = drawn({
      lanes: { staff: 'frontstage-people' },
      columns: ['a'],
      steps: { one: ['staff', 'a'], two: ['staff', 'a'], three: ['staff', 'a'] },
      links: [
        ['one', 'two', 'sequence'],
        ['one', 'three', 'sequence'],
      ],
    })
    expect(route(scene, 'one', 'two').points).toEqual([
      { x: 204, y: 118 },
      { x: 204, y: 134 },
    ])
    expect(corners(route(scene, 'one', 'three'))).toBe(2)
  })

  test('[S2] a wide step covers its columns and is met straight from each of them', () => {
    const scene = drawn({
      lanes: { staff: 'frontstage-people', systems: 'support' },
      columns: ['a', 'b', 'c'],
      steps: { one: ['staff', 'a'], two: ['staff', 'c'], calendar: ['systems', 'a', { span: 3 }] },
      links: [
        ['one', 'calendar', 'internal'],
        ['two', 'calendar', 'internal'],
      ],
    })
    expect(card(scene, 'calendar').box).toMatchObject({ x: 150, width: 368 })
    expect(scene.routes.map(corners)).toEqual([0, 0])
  })

  test('[S3] a column grows for a long word and for a title of more than three lines, up to its limit', () => {
    const widthOf = (title: string): number =>
      drawn({ lanes: { staff: 'backstage' }, columns: ['a'], steps: { s: ['staff', 'a', { title }] } }).columns[0]?.box
        .width ?? 0
    expect(widthOf('Signs')).toBe(108)
    expect(widthOf('electrocardiographer')).toBeGreaterThan(108)
    expect(widthOf('Signs for the credit that is left on the old meter at home')).toBeGreaterThan(108)
    expect(widthOf('Signs for the credit left, '.repeat(6))).toBe(148)
  })

  test('[S3] lanes are as high as their fullest cell, and rows as their longest text', () => {
    const steps = { one: ['staff', 'a'], two: ['staff', 'a'], three: ['staff', 'b'] } as const
    const lanes = { staff: 'backstage' } as const
    const { lanes: plain } = drawn({ lanes, columns: ['a', 'b'], steps })
    expect(plain[0]?.box.height).toBe(16 + 56 + 16 + 56 + 16)
    const long = { title: 'Signs for credit left on old meter', standardMinutes: 5 }
    const grown = drawn({ lanes, columns: ['a', 'b'], steps: { ...steps, three: ['staff', 'b', long] } })
    const heights = grown.cards.map(({ box }) => box.height)
    expect(heights[0]).toBeGreaterThan(56)
    expect(heights[1]).toBe(heights[0])
    expect(heights[2]).toBe(56)
  })

  test('[S3] an image makes its own card higher, not the others of its row', () => {
    const scene = drawn({
      lanes: { things: 'evidence' },
      columns: ['a', 'b'],
      steps: { photo: ['things', 'a', { images: [{ image: asId('photo') }] }], plain: ['things', 'b'] },
    })
    expect(card(scene, 'photo').box.height).toBeGreaterThan(card(scene, 'plain').box.height)
    expect(card(scene, 'photo').image?.id).toBe('photo')
  })

  test('[S11] three labelled exits of a decision are told apart', () => {
    const scene = drawn({
      lanes: { customer: 'customer', staff: 'frontstage-people', kitchen: 'backstage' },
      columns: ['a', 'b'],
      steps: {
        up: ['customer', 'b'],
        choose: ['staff', 'a', DECISION],
        right: ['staff', 'b'],
        down: ['kitchen', 'a'],
      },
      links: [],
    })
    const blueprint = smallBlueprint({
      lanes: { customer: 'customer', staff: 'frontstage-people', kitchen: 'backstage' },
      columns: ['a', 'b'],
      steps: { up: ['customer', 'b'], choose: ['staff', 'a', DECISION], right: ['staff', 'b'], down: ['kitchen', 'a'] },
      links: [
        ['choose', 'up', 'interaction'],
        ['choose', 'right', 'sequence'],
        ['choose', 'down', 'internal'],
      ],
    })
    const links = Object.fromEntries(
      Object.values(blueprint.links).map((link, index) => [
        link.id,
        { ...link, label: `exit ${index}`, probability: 0.25 },
      ]),
    )
    const labelled = layout({ ...blueprint, links }, { language: 'en' })
    expect(labelled.routes.map(({ label }) => label?.text.text)).toEqual(['exit 0 25 %', 'exit 1 25 %', 'exit 2 25 %'])
    expect(new Set(labelled.routes.map(({ points }) => JSON.stringify(points[0]))).size).toBe(3)
    expect(labelled.size.width).toBeGreaterThan(scene.size.width)
  })

  test('[S12] many badges are stacked beside the middle of their card', () => {
    const blueprint = smallBlueprint({
      lanes: { customer: 'customer' },
      columns: ['a'],
      steps: { wait: ['customer', 'a', { fail: {}, wait: {}, momentOfTruth: true, kind: 'decision' }] },
    })
    const painPoints = [1, 2, 3, 4, 4].map(
      (severity, index): PainPoint => ({
        id: asId(`pain${index}`),
        number: index + 1,
        title: 'Slow',
        severity,
        targets: [{ type: 'step', id: asId('wait') }],
      }),
    )
    const marked: Blueprint = {
      ...blueprint,
      painPoints: Object.fromEntries(painPoints.map((pain) => [pain.id, pain])),
    }
    const { cards, lanes } = layout(marked, { language: 'en' })
    const badges = cards[0]?.badges ?? []
    expect(badges.map(({ kind }) => kind).sort()).toEqual([
      'decision',
      'fail',
      ...Array<string>(5).fill('pain'),
      'truth',
      'wait',
    ])
    expect(Math.min(...badges.map(({ box }) => box.x))).toBeGreaterThan((cards[0]?.box.x ?? 0) + 54 + 4)
    expect(Math.min(...badges.map(({ box }) => box.y))).toBeGreaterThanOrEqual(lanes[0]?.box.y ?? 0)
  })

  test('[S13] without a backstage, visibility and internal interaction run together', () => {
    const { lines } = drawn({ lanes: { staff: 'frontstage-people', systems: 'support' }, columns: ['a'] })
    expect(lines.map(({ kind }) => kind)).toEqual(['visibility', 'internal'])
  })

  test('[S16] hiding the lane between two others joins their lines', () => {
    const blueprint = smallBlueprint({
      lanes: { customer: 'customer', staff: 'frontstage-people', systems: 'support' },
      columns: ['a'],
      steps: { ask: ['customer', 'a'], greet: ['staff', 'a'], log: ['systems', 'a'] },
      links: [
        ['ask', 'greet', 'interaction'],
        ['ask', 'log', 'information'],
      ],
    })
    const scene = layout(blueprint, { language: 'en', hiddenLanes: new Set([asId<LaneId>('staff')]) })
    expect(scene.lines.map(({ kind }) => kind)).toEqual(['interaction', 'visibility', 'internal'])
    expect(scene.routes.map(({ from, to }) => `${from} ${to}`)).toEqual(['ask log'])
    expect(corners(route(scene, 'ask', 'log'))).toBe(0)
  })

  test('[S2] blueprints without columns, without lanes or with data alone are drawn as well', () => {
    const empty = newBlueprint({ id: asId('b'), name: '', phases: [], lanes: [] })
    expect(layout(empty, { language: 'zh-TW' }).cards).toEqual([])
    const laneOnly = newBlueprint({
      id: asId('b'),
      name: '',
      phases: [],
      lanes: [{ id: asId('l'), role: 'customer', title: 'C' }],
    })
    expect(layout(laneOnly, { language: 'en' }).lanes).toHaveLength(1)
    const dataOnly = drawn({ lanes: { feeling: 'emotion', time: 'time' }, columns: ['a'] })
    expect(dataOnly.emotions).toHaveLength(1)
    expect(dataOnly.times).toHaveLength(1)
  })

  test('[S2] steps and links that point nowhere are left out', () => {
    const blueprint = smallBlueprint({
      lanes: { customer: 'customer', feeling: 'emotion' },
      columns: ['a'],
      steps: { here: ['customer', 'a'], lost: ['gone', 'a'], late: ['customer', 'never'], odd: ['feeling', 'a'] },
      links: [
        ['here', 'lost', 'sequence'],
        ['here', 'nobody', 'sequence'],
      ],
    })
    const scene = layout(blueprint, { language: 'en' })
    expect(scene.cards.map(({ id }) => id)).toEqual(['here'])
    expect(scene.routes).toEqual([])
  })
})

describe('layout of the meter replacement (C1)', () => {
  test('[S6] the journey runs straight through the customer lane at one height', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const scene = layout(blueprint, { language: 'en' })
    const customer = new Set<string>(scene.cards.filter(({ family }) => family === 'customer').map(({ id }) => id))
    const journey = scene.routes.filter(({ from, to }) => customer.has(from) && customer.has(to))
    expect(journey).toHaveLength(9)
    expect(journey.map(corners)).toEqual(Array(9).fill(0))
    expect(new Set(journey.map(({ points }) => points[0]?.y)).size).toBe(1)
  })

  test('[S6] all but three links are straight, and those have two corners', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const { routes } = layout(blueprint, { language: 'en' })
    const bent = routes.filter((found) => corners(found) > 0)
    expect(bent.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      'certificate swap',
      'handheld key-in',
      'orders certificate',
    ])
    expect(bent.map(corners)).toEqual([2, 2, 2])
  })

  test('[S10] handoffs counted in the picture are those of the model', async () => {
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      for (const blueprint of await sampleBlueprint('meter', language)) {
        const { routes } = layout(blueprint, { language })
        expect(routes.flatMap(({ beads }) => beads)).toHaveLength(lineCrossings(blueprint).total)
      }
    }
  })

  test('[S11] both exits of the decision carry their label at the decision', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const scene = layout(blueprint, { language: 'en' })
    const decision = scene.cards.find(({ silhouette }) => silhouette === 'pointed') as SceneCard
    const exits = scene.routes.filter(({ from, label }) => from === decision.id && label)
    expect(exits.map(({ label }) => label?.text.text)).toEqual(['lost 30 %', 'to hand 70 %'])
    const near = {
      x: decision.box.x,
      y: decision.box.y,
      width: decision.box.width + 20,
      height: decision.box.height + 20,
    }
    for (const { label } of exits) expect(label && overlap(label.box, near)).toBe(true)
  })

  test('[S1] phases say their time', async () => {
    const [blueprint] = await sampleBlueprint('meter')
    const { phases } = layout(blueprint, { language: 'en' })
    expect(
      phases.map(({ title, summary }) => [title.map(({ text }) => text).join(' '), summary?.text ?? null]),
    ).toEqual([
      ['Aware', '11 min'],
      ['Arrange', '4 h, all waiting'],
      ['Replace', '45 min, 25 waiting'],
      ['Use', null],
      ['After-care', '21 d 1 h, 99.9 % waiting'],
    ])
  })
})
