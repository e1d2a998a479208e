import { contentOf } from '../../export/exportFile'
import { pageDescription } from '../../export/poster'
import type { ReportSection } from '../../export/report/report'
import type { Blueprint } from '../../model/blueprint'
import { own } from '../../model/own'
import type { Step } from '../../model/step'
import { sheetParts } from '../../scene/drawing/drawSheet'
import { comparedFigures } from '../comparedFigures'
import type { ReportContext } from './reportContext'

/** Titles of the steps that one blueprint has and the other has not. */
const onlyIn = ({ steps }: Blueprint, other: Blueprint): string[] =>
  Object.values<Step>(steps).flatMap(({ id, title }) => (own(other.steps, id) ? [] : [title]))

/**
 * As-is and to-be side by side, where the project has both: figures, the blueprint that the report is not about, and which steps go
 * and come. Variants keep the ids of their steps, so that steps can be told apart where one is made from the other.
 */
export function comparisonSection({ project, blueprint, words, options }: ReportContext): ReportSection {
  const { report, deck } = words
  const section = { id: 'comparison', title: report.sections.comparison }
  const compared = comparedFigures(project, words)
  if (!compared) return { ...section, blocks: [] }
  const { sides, rows } = compared
  const [asIs, toBe] = sides
  const other = blueprint.id === toBe.id ? asIs : toBe
  const content = contentOf(project, other.id, { ...options, part: { type: 'whole' } })
  const { scene } = content
  const isVariant = toBe.basedOn === asIs.id
  const title = report.sideOf(other.name)
  return {
    ...section,
    blocks: [
      {
        type: 'table',
        caption: report.figures,
        columns: [
          { title: deck.figureColumn, share: 3, isHeading: true },
          ...sides.map(({ name }) => ({ title: name, share: 2, align: 'end' }) as const),
        ],
        rows,
      },
      { type: 'heading', level: 2, text: isVariant ? report.leaves : '' },
      { type: 'list', items: isVariant ? onlyIn(asIs, toBe) : [] },
      { type: 'heading', level: 2, text: isVariant ? report.adds : '' },
      { type: 'list', items: isVariant ? onlyIn(toBe, asIs) : [] },
      {
        type: 'figure',
        title,
        alt: `${title}. ${pageDescription(content)}`,
        ...{ widthPx: scene.size.width, heightPx: scene.size.height, isSheet: true },
        parts: sheetParts(scene, { chip: 'surface' }),
      },
    ],
  }
}
