import type { Blueprint } from '../model/blueprint'
import { columnsInOrder } from '../model/columnsInOrder'
import type { Attribute } from '../model/elements'
import type { StepId } from '../model/id'
import { inOrder } from '../model/ordered'
import type { Element } from '../model/painPoint'
import type { Step } from '../model/step'
import { ELEMENTS } from '../model/weights/setWeight'
import { attributeShortfall } from './attributeShortfall'

/** What is known of one element at one step. */
export interface CoverageCell {
  /** Roles, facilities or customer groups that the step names. Of the process it is the step itself: 1. */
  readonly named: number
  /** Attributes of the element that are linked with the step, in their order. */
  readonly attributes: readonly Attribute[]
  /** The largest shortfall among them; null where none has both scores. */
  readonly worstShortfall: number | null
}

export interface CoverageRow {
  readonly step: Step
  readonly cells: Readonly<Record<Element, CoverageCell>>
}

export interface ElementCoverage {
  /** Steps in the order of columns, then lanes; physical evidence is no step of the service and left out. */
  readonly rows: readonly CoverageRow[]
  /** Of each element, how many steps name somebody or something, and how many have an attribute. */
  readonly totals: Readonly<Record<Element, { readonly named: number; readonly rated: number }>>
  /** Attributes that no step is linked with. */
  readonly unlinked: readonly Attribute[]
}

/** Which elements serve at which step, and how that is rated [A45]. */
export function elementCoverage(blueprint: Blueprint): ElementCoverage {
  const attributes = inOrder(blueprint.elements.attributes)
  const linked = attributesByStep(attributes)
  const rows = stepsInOrder(blueprint).map((step) => ({ step, cells: cellsOf(step, linked.get(step.id) ?? []) }))
  const total = (element: Element) => ({
    named: rows.filter(({ cells }) => cells[element].named > 0).length,
    rated: rows.filter(({ cells }) => cells[element].attributes.length > 0).length,
  })
  return {
    rows,
    totals: {
      staff: total('staff'),
      facilities: total('facilities'),
      customers: total('customers'),
      process: total('process'),
    },
    unlinked: attributes.filter(({ steps }) => steps.length === 0),
  }
}

function attributesByStep(attributes: readonly Attribute[]): Map<StepId, Attribute[]> {
  const linked = new Map<StepId, Attribute[]>()
  for (const attribute of attributes) {
    for (const step of new Set(attribute.steps)) linked.set(step, [...(linked.get(step) ?? []), attribute])
  }
  return linked
}

function cellsOf(step: Step, linked: readonly Attribute[]): Record<Element, CoverageCell> {
  const named: Record<Element, number> = {
    staff: step.roles?.length ?? 0,
    facilities: step.facilities?.length ?? 0,
    customers: step.customerGroups?.length ?? 0,
    process: 1,
  }
  const cell = (element: Element): readonly [Element, CoverageCell] => {
    const attributes = linked.filter((attribute) => attribute.element === element)
    const shortfalls = attributes.flatMap((attribute) => attributeShortfall(attribute) ?? [])
    const worstShortfall = shortfalls.length === 0 ? null : Math.max(...shortfalls)
    return [element, { named: named[element], attributes, worstShortfall }]
  }
  return Object.fromEntries(ELEMENTS.map(cell)) as Record<Element, CoverageCell>
}

function stepsInOrder(blueprint: Blueprint): Step[] {
  const columns = new Map(columnsInOrder(blueprint).map((id, index) => [id, index]))
  const lanes = new Map(blueprint.lanes.order.map((id, index) => [id, index]))
  return Object.values<Step>(blueprint.steps)
    .filter(({ kind }) => kind !== 'evidence')
    .sort(
      (a, b) =>
        (columns.get(a.column) ?? 0) - (columns.get(b.column) ?? 0) ||
        (lanes.get(a.lane) ?? 0) - (lanes.get(b.lane) ?? 0) ||
        a.order - b.order,
    )
}
