import { addAttributes } from '../../src/commands/addAttributes'
import { deleteAttributes } from '../../src/commands/deleteAttributes'
import { editAttribute } from '../../src/commands/editAttribute'
import { editElements } from '../../src/commands/editElements'
import { fillScores } from '../../src/commands/fillScores'
import { moveAttribute } from '../../src/commands/moveAttribute'
import { setElementScale } from '../../src/commands/setElementScale'
import { setElementWeights } from '../../src/commands/setElementWeights'
import type { Attribute } from '../../src/model/elements'
import type { Element } from '../../src/model/painPoint'
import { EVEN_WEIGHTS, setWeight } from '../../src/model/weights/setWeight'
import { type Dice, type Here, made, type RandomRuns } from './randomCommand'

const element = (dice: Dice): Element => dice.of('staff', 'facilities', 'customers', 'process')
const attributesOf = ({ blueprint }: Here): string[] => [...blueprint.elements.attributes.order]
const score = (dice: Dice): number => dice.of(1, 2.5, 4, 5, 5, 9, Number.NaN)

const newAttribute = ({ steps }: Here, dice: Dice): Attribute => ({
  id: dice.fresh(),
  element: element(dice),
  visible: dice.once(2),
  title: dice.of('Calm', 'Quiet', ''),
  steps: dice.ids(steps),
  ...dice.maybe('importance', () => score(dice)),
})

/** Random runs of the commands that concern the four elements. */
export const RANDOM_ELEMENT_COMMANDS = {
  setElementWeights: ({ blueprint }, dice) => {
    const weights = setWeight(blueprint.elements.weights ?? EVEN_WEIGHTS, element(dice), dice.roll(101))
    const wrong = { staff: 40, facilities: 40, customers: 40, process: 40 }
    return made(setElementWeights, {
      blueprint: blueprint.id,
      ...dice.maybe('weights', () => (dice.once(6) ? wrong : (weights ?? EVEN_WEIGHTS))),
      ...dice.maybe('research', () => 'illustrative' as const),
    })
  },
  editElements: ({ blueprint }, dice) =>
    made(editElements, {
      blueprint: blueprint.id,
      changes: {
        ...dice.maybe('locked', () => (dice.once(3) ? [] : [element(dice)])),
        ...dice.maybe('crosshair', () => ({
          rule: dice.of<'mean' | 'own'>('mean', 'own'),
          importance: dice.of(3, 4, 99),
        })),
        ...dice.maybe('date', () => dice.of('2026-01-31', '', 'today')),
      },
    }),
  setElementScale: ({ blueprint }, dice) =>
    made(setElementScale, {
      blueprint: blueprint.id,
      scale: { low: dice.of(0, 1), high: dice.of(5, 7, 10, 1, 99) },
      convert: dice.once(2),
    }),
  addAttributes: (here, dice) =>
    made(addAttributes, {
      blueprint: here.blueprint.id,
      attributes: dice.once(8) ? [] : [newAttribute(here, dice)],
      ...dice.maybe('index', () => dice.index()),
    }),
  editAttribute: (here, dice) =>
    made(editAttribute, {
      blueprint: here.blueprint.id,
      attribute: dice.id(attributesOf(here)),
      changes: {
        ...dice.maybe('performance', () => dice.of(score(dice), undefined)),
        ...dice.maybe('element', () => element(dice)),
        ...dice.maybe('steps', () => dice.ids(here.steps)),
      },
    }),
  moveAttribute: (here, dice) =>
    made(moveAttribute, {
      blueprint: here.blueprint.id,
      attribute: dice.id(attributesOf(here)),
      index: dice.of(0, dice.index()),
    }),
  deleteAttributes: (here, dice) =>
    made(deleteAttributes, {
      blueprint: here.blueprint.id,
      attributes: dice.once(8) ? [] : [dice.id(attributesOf(here))],
    }),
  fillScores: (here, dice) =>
    made(fillScores, {
      blueprint: here.blueprint.id,
      edits: dice.once(2)
        ? [{ attribute: dice.id(attributesOf(here)), changes: { answers: dice.of(3, 64, undefined) } }]
        : [],
      attributes: dice.once(2) ? [newAttribute(here, dice)] : [],
    }),
} satisfies RandomRuns
