import type { ElementCoverage } from '../../analysis/elementCoverage'
import type { CoverageGroup } from '../../charts/elements/elementCoverageChart'
import type { Blueprint } from '../../model/blueprint'
import { inOrder } from '../../model/ordered'

/** The steps of a coverage under the phases that they begin in. */
export const coverageGroups = ({ phases }: Pick<Blueprint, 'phases'>, { rows }: ElementCoverage): CoverageGroup[] =>
  inOrder(phases).map(({ title, columns }) => {
    const own = new Set<string>(columns)
    return { title, rows: rows.filter(({ step }) => own.has(step.column)) }
  })
