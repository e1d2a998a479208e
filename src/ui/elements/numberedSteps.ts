import { elementCoverage } from '../../analysis/elementCoverage'
import type { Blueprint } from '../../model/blueprint'
import type { StepId } from '../../model/id'

/** The steps of a blueprint in its order, each with its number before its title, so that equal titles can be told apart. */
export const numberedSteps = (blueprint: Blueprint): { readonly id: StepId; readonly name: string }[] =>
  elementCoverage(blueprint).rows.map(({ step }, index) => ({ id: step.id, name: `${index + 1} ${step.title}` }))
