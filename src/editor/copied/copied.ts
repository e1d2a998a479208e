import type { Project } from '../../model/project'

/**
 * What the clipboard carries between blueprints and tabs: a small project of its own, with one blueprint that holds the
 * copied steps, their lanes and columns, and the register entries they name. Being a project, it is validated like one.
 */
export interface Copied {
  readonly format: typeof COPIED_FORMAT
  readonly version: 1
  /** Whether whole lanes were copied, to be added as lanes; else their steps, to be put into lanes that are there. */
  readonly asLanes: boolean
  readonly project: Project
}

export const COPIED_FORMAT = 'service-blueprint-steps'

/** The type under which it stands beside the plain text. */
export const COPIED_MIME = 'application/x-service-blueprint-steps+json'
