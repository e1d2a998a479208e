import type { Attribute, Elements } from '../../src/model/elements'
import type { Element } from '../../src/model/painPoint'
import { id } from './anyId'

type Row = readonly [id: string, element: Element, visible: boolean, importance: number, performance: number]

/** The scores of a cable operator’s interactive television, as the design of the view shows them. */
const ROWS: readonly Row[] = [
  ['slot', 'staff', true, 4.2, 3.9],
  ['explains', 'staff', true, 4.55, 2.3],
  ['hotline', 'staff', true, 3.55, 3.1],
  ['checks', 'staff', false, 4.12, 1.95],
  ['bill', 'facilities', true, 4.3, 1.55],
  ['box', 'facilities', true, 3.85, 3.45],
  ['counter', 'facilities', true, 2.95, 3.4],
  ['head-end', 'facilities', false, 4.7, 4.4],
  ['family', 'customers', true, 3.45, 2.1],
  ['neighbours', 'customers', true, 2.9, 2.7],
  ['children', 'customers', false, 3.7, 1.5],
  ['price', 'process', true, 4.9, 1.3],
  ['sign-up', 'process', true, 3.75, 4.2],
  ['complaint', 'process', true, 4.3, 2.7],
  ['on-time', 'process', true, 3.35, 4.35],
  ['agree', 'process', true, 3.95, 2.75],
  ['online', 'process', true, 3.2, 4],
  ['matched', 'process', false, 4.45, 1.9],
  ['active', 'process', false, 4.05, 3.75],
]

/** A sheet of the four elements with 19 rated attributes. */
export const cableElements = (): Elements => ({
  weights: { staff: 25, facilities: 15, customers: 15, process: 45 },
  crosshair: { rule: 'own', importance: 4, performance: 3 },
  attributes: {
    order: ROWS.map(([key]) => id(key)),
    byId: Object.fromEntries(
      ROWS.map(([key, element, visible, importance, performance]): [string, Attribute] => [
        key,
        { id: id(key), element, visible, title: key, importance, performance, answers: 64, steps: [] },
      ]),
    ),
  },
})
