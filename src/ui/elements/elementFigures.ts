import { elementCoverage } from '../../analysis/elementCoverage'
import { fixFirst } from '../../analysis/fixFirst'
import { weightsCompared } from '../../analysis/weightsCompared'
import type { Chart } from '../../charts/chart'
import { elementCoverageChart } from '../../charts/elements/elementCoverageChart'
import { elementSheetChart } from '../../charts/elements/elementSheetChart'
import { fixFirstChart } from '../../charts/elements/fixFirstChart'
import { importancePerformanceChart } from '../../charts/elements/importancePerformanceChart'
import { weightsComparisonChart } from '../../charts/elements/weightsComparisonChart'
import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import { elementScale } from '../../model/elementScale'
import type { Project } from '../../model/project'
import { COMPARED_PRESETS, comparedServices } from './comparedServices'
import { coverageGroups } from './coverageGroups'
import { FIXES_SHOWN } from './fixesShown'

const WIDTH_PX = 920
const PLOT_PX = 540

/** The figures of the four elements as the view shows them, from top to bottom, at the width of a page. */
export function elementFigures(
  project: Project,
  blueprint: Blueprint,
  { elements: words }: Catalog,
): readonly { readonly title: string; readonly chart: Chart }[] {
  const { elements, id, steps } = blueprint
  const services = comparedServices(weightsCompared(project, id, COMPARED_PRESETS), id, words)
  const fixes = (fixFirst(elements) ?? []).slice(0, FIXES_SHOWN)
  const coverage = elementCoverage(blueprint)
  const coverageOptions = { widthPx: WIDTH_PX, scale: elementScale(elements) }
  return [
    { title: words.sheet, chart: elementSheetChart(elements, words.chart, WIDTH_PX) },
    {
      title: words.quadrantsTitle,
      chart: importancePerformanceChart(elements, words.chart, { widthPx: WIDTH_PX, plotPx: PLOT_PX }),
    },
    ...(fixes.length > 0
      ? [{ title: `${words.fixTitle} (${words.fixHint})`, chart: fixFirstChart(fixes, WIDTH_PX) }]
      : []),
    { title: `${words.compareTitle} (${words.compareHint})`, chart: weightsComparisonChart(services, WIDTH_PX) },
    ...(Object.keys(steps).length > 0
      ? [
          {
            title: words.coverageTitle,
            chart: elementCoverageChart(
              coverageGroups(blueprint, coverage),
              coverage.totals,
              words.chart,
              coverageOptions,
            ),
          },
        ]
      : []),
  ]
}
