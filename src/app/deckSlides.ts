import { painPointsByNumber } from '../analysis/painHeat'
import type { DeckSlide } from '../export/pptx/deckSlide'
import { chartXml } from '../export/pptx/slideXml'
import { type TableColumn, tableXml } from '../export/pptx/tableXml'
import type { Catalog } from '../i18n/catalog'
import type { Blueprint } from '../model/blueprint'
import { inOrder } from '../model/ordered'
import type { PainPoint } from '../model/painPoint'
import type { Project } from '../model/project'
import { comparedFigures } from './comparedFigures'
import { planStage } from './planStage'
import { chartsOfView } from './viewCharts'

/** Rows that fit below a title. */
const MOST_ROWS = 10
/** What is not known is shown as not known. */
const UNKNOWN = '–'

interface Study {
  readonly project: Project
  readonly blueprint: Blueprint
  readonly words: Catalog
}

const tableSlide = (
  title: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): DeckSlide => ({ title, content: (context) => tableXml(title, columns, rows, context) })

/** The figures of the studies that have anything in them, a slide each. */
function figureSlides({ project, blueprint, words }: Study): DeckSlide[] {
  const { triangle, elements, painPoints } = blueprint
  const reasons = Object.values(triangle.relations).flatMap((relation) => (relation?.reason ? [relation.reason] : []))
  const hasTriangle = Object.values(triangle.relations).some((relation) => relation?.rating !== undefined)
  const views = [
    ...(hasTriangle ? (['triangle'] as const) : []),
    ...(elements.weights || elements.attributes.order.length > 0 ? (['elements'] as const) : []),
    ...(Object.keys(painPoints).length > 0 ? (['pain-points'] as const) : []),
  ]
  return views.flatMap((view) =>
    chartsOfView(view, project, blueprint, words).map(({ title, chart }) => ({
      title,
      ...(view === 'triangle' && { notes: reasons }),
      content: (context) => chartXml(chart, title, context),
    })),
  )
}

/** The ten pain points with the most votes; without votes, the severest. */
function painSlide({ blueprint, words }: Study): DeckSlide[] {
  const { painColumns, painTop } = words.deck
  const order = (a: PainPoint, b: PainPoint) => (b.votes ?? 0) - (a.votes ?? 0) || b.severity - a.severity
  const top = [...painPointsByNumber(blueprint)].sort(order).slice(0, MOST_ROWS)
  if (top.length === 0) return []
  const columns: TableColumn[] = [
    { title: painColumns.number, share: 1, align: 'r' },
    { title: painColumns.title, share: 9 },
    { title: painColumns.severity, share: 2.4 },
    { title: painColumns.votes, share: 1.4, align: 'r' },
    { title: painColumns.owner, share: 3 },
    { title: painColumns.status, share: 2.4 },
  ]
  const rows = top.map(({ number, title, severity, votes, owner, status }) => [
    String(number),
    title,
    words.painPoints.severities[`${severity as 1 | 2 | 3 | 4}`],
    votes === undefined ? UNKNOWN : String(votes),
    owner ?? UNKNOWN,
    status ? words.inspector.statuses[status] : UNKNOWN,
  ])
  return [tableSlide(painTop, columns, rows)]
}

/** As-is beside to-be, where the project has both. */
function comparisonSlide({ project, words }: Study): DeckSlide[] {
  const compared = comparedFigures(project, words)
  if (!compared) return []
  const columns: TableColumn[] = [
    { title: words.deck.figureColumn, share: 3 },
    ...compared.sides.map(({ name }): TableColumn => ({ title: name, share: 2, align: 'r' })),
  ]
  return [tableSlide(words.deck.figures, columns, compared.rows)]
}

/** Actions of the improvement plan, and what pain points say is to be done. */
function roadmapSlide({ blueprint, words }: Study): DeckSlide[] {
  const { planColumns, stages, roadmap } = words.deck
  const actions = inOrder(blueprint.actions).map((action) => [
    action.title,
    action.owner ?? UNKNOWN,
    action.due ?? UNKNOWN,
    stages[planStage(action)],
  ])
  const improvements = painPointsByNumber(blueprint).flatMap(({ improvement, owner }) =>
    improvement
      ? [
          [
            improvement.what,
            improvement.owner ?? owner ?? UNKNOWN,
            improvement.planned ?? UNKNOWN,
            stages[planStage(improvement)],
          ],
        ]
      : [],
  )
  const rows = [...actions, ...improvements]
  const columns: TableColumn[] = [
    { title: planColumns.what, share: 8 },
    { title: planColumns.owner, share: 3 },
    { title: planColumns.due, share: 2 },
    { title: planColumns.stage, share: 2 },
  ]
  const slides: DeckSlide[] = []
  for (let start = 0; start < rows.length; start += MOST_ROWS)
    slides.push(tableSlide(roadmap, columns, rows.slice(start, start + MOST_ROWS)))
  return slides
}

/** The slides behind those of the blueprint: studies, pain, comparison, plan; each only where there is something to show. */
export const studySlides = (study: Study): DeckSlide[] => [
  ...figureSlides(study),
  ...painSlide(study),
  ...comparisonSlide(study),
  ...roadmapSlide(study),
]
