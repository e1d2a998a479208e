import type { Draft } from 'immer'
import type * as v from 'valibot'
import type { Ordered } from '../model/ordered'
import type { Project } from '../model/project'
import type { ReferenceKind } from '../model/reference'
import {
  type Assumption,
  assumption,
  type CustomerGroup,
  customerGroup,
  type Facility,
  facility,
  type Role,
  role,
  type Segment,
  type Source,
  segment,
  source,
} from '../model/registers'

/** The registers of a project, its lists of who and what the blueprints speak of, and the records they hold. */
export interface Records {
  readonly roles: Role
  readonly sources: Source
  readonly segments: Segment
  readonly facilities: Facility
  readonly customerGroups: CustomerGroup
  readonly assumptions: Assumption
}
export type Register = keyof Records

/** Any record of any register, as the commands that treat all registers alike see it. */
export interface AnyRecord {
  readonly id: string
}

interface RegisterFacts {
  readonly schema: v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> }
  /** What its records are called where they are mentioned; nothing mentions an assumption. */
  readonly kind: ReferenceKind | null
}

export const REGISTERS: Readonly<Record<Register, RegisterFacts>> = {
  roles: { schema: role, kind: 'role' },
  sources: { schema: source, kind: 'source' },
  segments: { schema: segment, kind: 'segment' },
  facilities: { schema: facility, kind: 'facility' },
  customerGroups: { schema: customerGroup, kind: 'customerGroup' },
  assumptions: { schema: assumption, kind: null },
}

/** The list of a register. */
export const listOf = (project: Project, register: Register): Ordered<string, AnyRecord> => project[register]

/** The list of a register, to be written. */
export const draftListOf = (
  project: Draft<Project>,
  register: Register,
): { order: string[]; byId: Record<string, AnyRecord> } => project[register]
