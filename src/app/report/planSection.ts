import { painPointsByNumber } from '../../analysis/painHeat'
import { triangleReading } from '../../analysis/triangle/triangleReading'
import { triangleSuggestions } from '../../analysis/triangle/triangleSuggestions'
import type { ReportBlock, ReportSection } from '../../export/report/report'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import { isBlankTriangle } from '../../ui/triangle/isBlankTriangle'
import { suggestionText } from '../../ui/triangle/suggestionText'
import { planStage } from '../planStage'
import { type ReportContext, UNKNOWN } from './reportContext'

/** The last stage that something has reached, with its date. */
function stageOf(staged: Parameters<typeof planStage>[0], { words }: ReportContext): string {
  const stage = planStage(staged)
  const date = stage === 'open' ? undefined : staged[stage]
  return date ? words.report.resultOf(words.deck.stages[stage], date) : words.deck.stages[stage]
}

/** Actions of the plan, then improvements that pain points name, in the order of their numbers. */
function planTable(context: ReportContext): ReportBlock {
  const { blueprint, words } = context
  const { report } = words
  const columns = report.planColumns
  const actions = inOrder(blueprint.actions).map((action) => {
    const numbers = (action.painPoints ?? []).flatMap((id) => own(blueprint.painPoints, id)?.number ?? [])
    const steps = (action.steps ?? []).flatMap((id) => own(blueprint.steps, id)?.title ?? [])
    const answers = [numbers.length > 0 ? report.painNumber(numbers.join(report.comma)) : '', ...steps].filter(Boolean)
    return [
      action.note ? `${action.title} (${action.note})` : action.title,
      answers.join(report.semicolon) || UNKNOWN,
      action.owner ?? UNKNOWN,
      action.due ?? UNKNOWN,
      stageOf(action, context),
    ]
  })
  const improvements = painPointsByNumber(blueprint).flatMap(({ number, improvement, owner }) =>
    improvement
      ? [
          [
            improvement.what,
            report.painNumber(String(number)),
            improvement.owner ?? owner ?? UNKNOWN,
            UNKNOWN,
            stageOf(improvement, context),
          ],
        ]
      : [],
  )
  return {
    type: 'table',
    caption: report.plan,
    columns: [
      { title: columns.action, share: 4.4, isHeading: true },
      { title: columns.answers, share: 2.4 },
      { title: columns.owner, share: 2 },
      { title: columns.due, share: 1.5 },
      { title: columns.stage, share: 1.8 },
    ],
    rows: [...actions, ...improvements],
  }
}

/** What follows from the facts of the triangle by rule, and is in no plan yet. */
function suggestionTable({ project, blueprint, words }: ReportContext): ReportBlock[] {
  const { report } = words
  if (isBlankTriangle(blueprint.triangle)) return []
  const reading = triangleReading(blueprint)
  // Improvements that pain points name stand in the plan above.
  const open = triangleSuggestions(blueprint, reading).filter(
    ({ action, rule, subject }) =>
      action === null &&
      !(rule === 'answer-pain-point' && subject.painPoint && blueprint.painPoints[subject.painPoint]?.improvement),
  )
  const context = { words: words.triangle, blueprint, roles: project.roles, reading, language: project.language }
  const rows = open.map((suggestion) => {
    const { title, why } = suggestionText(context, suggestion)
    return [title, why]
  })
  if (rows.length === 0) return []
  const columns = [
    { title: report.suggestionColumns.what, share: 3, isHeading: true },
    { title: report.suggestionColumns.why, share: 3 },
  ] as const
  return [
    { type: 'table', caption: report.suggestions, columns, rows },
    { type: 'paragraph', tone: 'note', text: report.suggestionsNote },
  ]
}

/** What is to be done, by whom and until when, and what would be worth doing. */
export const planSection = (context: ReportContext): ReportSection => ({
  id: 'plan',
  title: context.words.report.sections.plan,
  blocks: [planTable(context), ...suggestionTable(context)],
})
