import * as v from 'valibot'
import { quantity, text } from './field'
import { id } from './id'
import type { Immutable } from './immutable'

/** Roles of lanes that hold steps, from the top of a blueprint to its bottom. The order of zones is fixed (SPEC M7). */
export const STEP_LANE_ROLES = [
  'evidence',
  'customer',
  'frontstage-people',
  'frontstage-technology',
  'backstage',
  'support',
  'preparation',
  'management',
] as const

/** Roles of lanes that show data along the columns; they stand below all step lanes, in any order. */
export const DATA_LANE_ROLES = ['emotion', 'time', 'metric', 'notes'] as const

export const laneRole = v.picklist([...STEP_LANE_ROLES, ...DATA_LANE_ROLES], 'choice')
export type LaneRole = Immutable<v.InferOutput<typeof laneRole>>
export type StepLaneRole = (typeof STEP_LANE_ROLES)[number]
export type DataLaneRole = (typeof DATA_LANE_ROLES)[number]

/** What a metric or notes lane holds at one column. */
export const dataCell = v.object({ value: v.optional(quantity), text: v.optional(text) })
export type DataCell = Immutable<v.InferOutput<typeof dataCell>>

export const lane = v.object({
  id: id('lane'),
  role: laneRole,
  title: text,
  subtitle: v.optional(text),
  /** Unit of a metric lane. */
  unit: v.optional(text),
  /** Content of a metric or notes lane, by column. */
  cells: v.optional(v.record(id('column'), dataCell)),
})
export type Lane = Immutable<v.InferOutput<typeof lane>>

/** Tells whether lanes of a role hold data, not steps. */
export const isDataRole = (role: LaneRole): role is DataLaneRole =>
  (DATA_LANE_ROLES as readonly string[]).includes(role)
