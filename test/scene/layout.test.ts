import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { journeySteps } from '../../src/analysis/journeySteps'
import { linesBetween } from '../../src/analysis/linesBetween'
import { stepTime } from '../../src/analysis/stepTime'
import type { Blueprint } from '../../src/model/blueprint'
import { columnsInOrder } from '../../src/model/columnsInOrder'
import { asId, type LaneId, type StepId } from '../../src/model/id'
import { isDataRole, type LaneRole } from '../../src/model/lane'
import { inOrder } from '../../src/model/ordered'
import type { DiagramLanguage } from '../../src/model/project'
import type { Step } from '../../src/model/step'
import { createDenseLayout } from '../../src/scene/createDenseLayout'
import type { Density } from '../../src/scene/density'
import { layout } from '../../src/scene/layout'
import { DESK } from '../../src/scene/metrics'
import type { Scene, SceneCard } from '../../src/scene/scene'
import { textWidth } from '../../src/scene/text/measure'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'
import {
  badgesOnStrangers,
  badMeetings,
  badShapes,
  bottom,
  contains,
  coveringBadges,
  coveringLabels,
  coveringMarkers,
  crossingsByEye,
  hiddenBeads,
  overlap,
  pairs,
  right,
  selfContacts,
  sharedStretches,
  shortEnds,
  textBox,
  touchedCards,
} from '../support/sceneChecks'

const LANGUAGES: readonly DiagramLanguage[] = ['en', 'zh-CN', 'zh-TW']

const DENSITY_NAMES: readonly Density[] = ['desk', 'workshop']

/** Holds a promise over many small blueprints and some large ones, on desks and walls. `look` returns what is wrong. */
function holds(look: (scene: Scene, blueprint: Blueprint) => readonly string[]): void {
  for (const [maxSteps, numRuns] of [
    [14, 40],
    [60, 10],
    [300, 1],
  ] as const) {
    fc.assert(
      fc.property(
        arbitraryBlueprint({ maxSteps }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...DENSITY_NAMES),
        (blueprint, language, density) => {
          expect(look(createDenseLayout()(blueprint, { language, density }), blueprint)).toEqual([])
        },
      ),
      { numRuns },
    )
  }
}

const roleOf = (blueprint: Blueprint, lane: LaneId): LaneRole => blueprint.lanes.byId[lane]?.role as LaneRole
const stepOf = (blueprint: Blueprint, id: string): Step => blueprint.steps[asId<StepId>(id)] as Step
const stepLanes = (blueprint: Blueprint) => inOrder(blueprint.lanes).filter(({ role }) => !isDataRole(role))

/** Which columns a step covers, by their place. */
function columnsOf(blueprint: Blueprint, step: Step): number[] {
  const first = columnsInOrder(blueprint).indexOf(step.column)
  return Array.from({ length: step.span ?? 1 }, (_, index) => first + index)
}

/** The same document with the keys of all its records in another order. */
function reshuffled<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reshuffled) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reshuffled(item)]),
  ) as T
}

describe('layout of random blueprints', () => {
  test('[S1] the same document gives the same scene, in any key order of its records', () =>
    holds((scene, blueprint) => {
      const density = scene.scale === undefined ? 'desk' : 'workshop'
      expect(createDenseLayout()(reshuffled(blueprint), { language: scene.language, density })).toEqual(scene)
      return []
    }))

  test('[S2] a card stands in its lane and columns, below those before it in its cell, and over no other', () =>
    holds(({ cards, lanes, columns }, blueprint) => {
      expect(cards.map(({ id }) => id).sort()).toEqual(Object.keys(blueprint.steps).sort())
      const strays = cards.filter(({ id, lane, box }) => {
        const covered = columnsOf(blueprint, stepOf(blueprint, id)).map((index) => columns[index]?.box)
        const row = lanes.find((candidate) => candidate.id === lane)?.box
        const [first, last] = [covered[0], covered.at(-1)]
        return (
          !row ||
          !first ||
          !last ||
          box.y < row.y ||
          bottom(box) > bottom(row) ||
          box.x !== first.x ||
          right(box) !== right(last)
        )
      })
      const disorder = pairs(cards).filter(([a, b]) => {
        const [one, other] = [stepOf(blueprint, a.id), stepOf(blueprint, b.id)]
        if (one.lane !== other.lane || one.column !== other.column) return false
        return one.order < other.order !== bottom(a.box) <= b.box.y
      })
      const overlaps = pairs(cards).filter(([a, b]) => overlap(a.box, b.box))
      return [
        ...strays.map(({ id }) => `${id} strays`),
        ...[...disorder, ...overlaps].map(([a, b]) => `${a.id} and ${b.id}`),
      ]
    }))

  test('[S3] nothing is cut off: texts are inside cards, cards inside lanes, headers inside lanes and bands', () =>
    holds(({ cards, lanes, columns, phases, size, frame, cells }) => {
      const cutOff = cards.flatMap(({ id, box, lines, time, hatch, image }) =>
        [...lines, ...(time ? [time] : [])]
          .map(textBox)
          .concat(hatch ? [hatch] : [], image ? [image.box] : [])
          .filter((inner) => !contains(box, inner))
          .map(() => `content of ${id}`),
      )
      const stacked = cards.flatMap(({ id, lines, time, hatch, image }) =>
        pairs([
          ...lines.map(textBox),
          ...(time ? [textBox(time)] : []),
          ...(hatch ? [hatch] : []),
          ...(image ? [image.box] : []),
        ])
          .filter(([a, b]) => overlap(a, b))
          .map(() => `content of ${id} covers itself`),
      )
      const headers = lanes.flatMap((lane) =>
        [...lane.title, ...lane.subtitle]
          .map(textBox)
          .filter((inner) => !contains({ ...lane.box, width: frame.headerWidth }, inner))
          .map(() => `header of ${lane.id}`),
      )
      const bands = phases.flatMap((phase) =>
        [...phase.title, ...(phase.summary ? [phase.summary] : [])]
          .map(textBox)
          .filter((inner) => inner.y < 0 || bottom(inner) > frame.headerHeight)
          .map(() => `phase ${phase.id}`),
      )
      const data = cells.flatMap(({ box, lines, column }) =>
        lines
          .map(textBox)
          .filter((inner) => !contains(box, inner))
          .map(() => `cell ${column}`),
      )
      const outside = [...cards, ...lanes, ...columns].filter(
        ({ box }) => right(box) > size.width || bottom(box) > size.height + 1e-6,
      )
      return [...cutOff, ...stacked, ...headers, ...bands, ...data, ...outside.map(({ id }) => `${id} outside`)]
    }))

  test('[S4] a title has three lines at most; a longer one ends in an ellipsis and says so', () =>
    holds(({ cards }, blueprint) =>
      cards
        .filter(({ id, lines, clamped }) => {
          const shown = lines
            .map(({ text }) => text)
            .join('')
            .replaceAll(' ', '')
          const whole = stepOf(blueprint, id).title.replaceAll(' ', '')
          return lines.length > 3 || lines.length === 0 || (clamped ? !shown.endsWith('…') : shown !== whole)
        })
        .map(({ id }) => id),
    ))

  test('[S5] lines of text are no wider than their room, and words stay whole', () =>
    holds(({ cards }) =>
      cards
        .filter(({ box, lines }) =>
          lines.some(({ text, sizePx, face }) => textWidth(text, sizePx, face) > box.width - 2 * DESK.cardPadX + 1e-6),
        )
        .map(({ id }) => id),
    ))

  test('[S6] routes are orthogonal, from the border of one card to the border of the other, with room for heads', () =>
    holds((scene) => [...badShapes(scene), ...shortEnds(scene, 8)]))

  test('[S7] routes touch no card but their own two, and these only at their ends', () => holds(touchedCards))

  test('[S8] routes share a stretch only with those that leave or enter the same step', () =>
    holds((scene) => [...sharedStretches(scene), ...selfContacts(scene)]))

  test('[S9] other routes meet only by crossing at a right angle', () => holds(badMeetings))

  test('[S10] each crossing of a route and a line has one bead, and each line between two lanes is crossed once', () =>
    holds((scene, blueprint) => {
      const beads = scene.routes.flatMap(({ id, beads: own }) => own.map(({ line, x, y }) => `${id} ${line} ${x} ${y}`))
      expect([...beads].sort()).toEqual(crossingsByEye(scene).sort())
      for (const route of scene.routes) {
        const [from, to] = [route.from, route.to].map((id) => roleOf(blueprint, stepOf(blueprint, id).lane))
        const expected = linesBetween(from as LaneRole, to as LaneRole, blueprint.profile)
        expect(route.beads.map(({ line }) => line).sort()).toEqual([...expected].sort())
      }
      return hiddenBeads(scene)
    }))

  test('[S11] labels cover nothing but their own route', () => holds(coveringLabels))

  test('[S12] badges cover neither text nor ports, nor anything but their card or route', () =>
    holds((scene) => [...coveringBadges(scene), ...badgesOnStrangers(scene), ...coveringMarkers(scene)]))

  test('[S13] lines run between neighbouring lanes whose roles and profile call for them, and nowhere else', () =>
    holds(({ lines, lanes }, blueprint) => {
      const expected = stepLanes(blueprint).flatMap(({ role, id }, index, all) => {
        const below = all[index + 1]
        return below
          ? linesBetween(role, below.role, blueprint.profile).map((kind) => ({ kind, above: id, below: below.id }))
          : []
      })
      expect(lines.map(({ kind }) => kind)).toEqual(expected.map(({ kind }) => kind))
      return lines
        .filter(({ y, bandHeight }, index) => {
          const above = lanes.find(({ id }) => id === expected[index]?.above)
          const below = lanes.find(({ id }) => id === expected[index]?.below)
          return !above || !below || y - bandHeight / 2 < bottom(above.box) || y + bandHeight / 2 > below.box.y
        })
        .map(({ kind }) => kind)
    }))

  test('[S14] the emotion curve has a point for each rated step of the journey, in order', () =>
    holds(({ emotions, cards }, blueprint) => {
      const shown = new Set(cards.map(({ id }) => id))
      const rated = journeySteps(blueprint).filter(({ id, emotion }) => emotion !== undefined && shown.has(id))
      return emotions.flatMap(({ lane, points, quotes }) => {
        expect(points.map(({ step }) => step).sort()).toEqual(rated.map(({ id }) => id).sort())
        const backwards = points.some(({ x }, index) => x <= (points[index - 1]?.x ?? Number.NEGATIVE_INFINITY))
        const quoteClash = pairs(quotes).some(([a, b]) => overlap(a.box, b.box))
        return [...(backwards ? [`${lane} runs back`] : []), ...(quoteClash ? [`quotes of ${lane}`] : [])]
      })
    }))

  test('[S15] what is not known is not drawn', () =>
    holds(({ cards, times, cells }, blueprint) => {
      const invented = cards.filter(({ id, time }) => {
        const { typicalMinutes, maximumMinutes } = stepTime(stepOf(blueprint, id))
        return (time !== null) !== (typicalMinutes !== undefined || maximumMinutes !== undefined)
      })
      const dots = times
        .flatMap((lane) => lane.dots)
        .filter(({ step }) => stepTime(stepOf(blueprint, step)).typicalMinutes === undefined)
      const blank = cells.filter(({ lane, column }) => blueprint.lanes.byId[lane]?.cells?.[column] === undefined)
      return [...invented.map(({ id }) => id), ...dots.map(({ step }) => step), ...blank.map(({ column }) => column)]
    }))

  test('[S16] hidden lanes take their cards and routes out, and the rest keeps its order', () =>
    holds((scene, blueprint) => {
      const lanes = inOrder(blueprint.lanes)
      const hiddenLanes = new Set(lanes.filter((_, index) => index % 3 === 1).map(({ id }) => id))
      const rest = layout(blueprint, { language: scene.language, hiddenLanes })
      expect(rest.lanes.map(({ id }) => id)).toEqual(lanes.map(({ id }) => id).filter((id) => !hiddenLanes.has(id)))
      const visible = (card: SceneCard): boolean => !hiddenLanes.has(card.lane)
      const kept = new Set<string>(scene.cards.filter(visible).map(({ id }) => id))
      expect(new Set(rest.cards.map(({ id }) => id))).toEqual(kept)
      const keptRoutes = scene.routes.filter(({ from, to }) => kept.has(from) && kept.has(to)).map(({ id }) => id)
      expect(rest.routes.map(({ id }) => id).sort()).toEqual(keptRoutes.sort())
      return [...touchedCards(rest), ...sharedStretches(rest), ...badMeetings(rest)]
    }))
})
