import type { ParetoWords } from '../../charts/painParetoChart'
import type { Catalog } from '../../i18n/catalog'

/** A share as per cent without decimals. */
export const percentOf = (share: number, { percent }: Catalog['painPoints']): string => percent(Math.round(share * 100))

/** The words of the Pareto chart, on the screen and in its export. */
export const paretoWords = (pain: Catalog['painPoints']): ParetoWords => ({
  percent: (share) => percentOf(share, pain),
  more: pain.moreCauses,
})
