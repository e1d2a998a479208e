import { painHeat, painPointsByNumber } from '../analysis/painHeat'
import { painPareto } from '../analysis/painPareto'
import { painHeatChart } from '../charts/painHeatChart'
import { painMatrixChart } from '../charts/painMatrixChart'
import { painParetoChart } from '../charts/painParetoChart'
import { triangleChart } from '../charts/triangle/triangleChart'
import type { NamedChart } from '../export/chartPage'
import type { Catalog } from '../i18n/catalog'
import type { Blueprint } from '../model/blueprint'
import type { Project } from '../model/project'
import type { View } from '../ui/editor/views'
import { elementFigures } from '../ui/elements/elementFigures'
import { matrixWords } from '../ui/painPoints/matrixWords'
import { paretoWords } from '../ui/painPoints/paretoWords'

type ChartsOf = (project: Project, blueprint: Blueprint, words: Catalog) => readonly NamedChart[]

const none: ChartsOf = () => []

/** Width of the figures of pain points, the widest that the view gives them. */
const PAIN_WIDTH_PX = 640
const PAIN_PLOT_PX = 460

const painCharts: ChartsOf = (_, blueprint, { painPoints: words }) => {
  const size = { widthPx: PAIN_WIDTH_PX, plotPx: PAIN_PLOT_PX }
  const painPoints = painPointsByNumber(blueprint)
  const pareto = painPareto(painPoints, 'count')
  return [
    { title: words.whereItHurts, chart: painHeatChart(blueprint, painHeat(blueprint), PAIN_WIDTH_PX) },
    { title: words.whatFirst, chart: painMatrixChart(painPoints, matrixWords(words), size) },
    ...(pareto.total > 0
      ? [{ title: words.whyItHurts, chart: painParetoChart(pareto, paretoWords(words), PAIN_WIDTH_PX) }]
      : []),
  ]
}

/** Width of the triangle: that of a sheet which a corner's words fit in one line. */
const TRIANGLE_WIDTH_PX = 1280

const triangleFigures: ChartsOf = ({ language }, blueprint, { triangle }) => [
  { title: triangle.figure, chart: triangleChart(blueprint, { language, widthPx: TRIANGLE_WIDTH_PX }) },
]

/** The figures of each view that has any (`hasFigures`), as the view itself shows them, from top to bottom. */
const CHARTS: Readonly<Record<View, ChartsOf>> = {
  blueprint: none,
  outline: none,
  triangle: triangleFigures,
  elements: elementFigures,
  'pain-points': painCharts,
}

/** The figures that a view shows of a blueprint, in the language of `words`. */
export const chartsOfView = (
  view: View,
  project: Project,
  blueprint: Blueprint,
  words: Catalog,
): readonly NamedChart[] => CHARTS[view](project, blueprint, words)
