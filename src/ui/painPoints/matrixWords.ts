import type { PainMatrixWords } from '../../charts/painMatrixChart'
import type { Catalog } from '../../i18n/catalog'

/** The words of the matrix, on the screen and in its export. */
export const matrixWords = ({
  quadrants,
  impactAxis,
  effortAxis,
  unrated,
}: Catalog['painPoints']): PainMatrixWords => ({
  doNow: quadrants['do-now'],
  plan: quadrants.plan,
  fillIn: quadrants['fill-in'],
  leave: quadrants.leave,
  ...{ impactAxis, effortAxis, unrated },
})
