import { painPointsByNumber } from '../../analysis/painHeat'
import { contentOf } from '../../export/exportFile'
import { legendEntries } from '../../export/legendEntries'
import type { Definition, ReportBlock, ReportSection, ReportSymbol } from '../../export/report/report'
import { glossary } from '../../model/glossary'
import { inOrder } from '../../model/ordered'
import type { Step } from '../../model/step'
import { painSymbol, type ReportContext, severityName } from './reportContext'

const SYMBOL_HEIGHT_PX = 24
const RESEARCH = ['measured', 'observed', 'assumed', 'illustrative'] as const

/** What the service is, for whom, from where to where. */
function scope({ project, blueprint, words }: ReportContext): Definition[] {
  const { inspector, report } = words
  const [segment, ...others] = inOrder(project.segments).filter(({ internal }) => internal !== true)
  const persona = [segment?.persona ?? '', segment?.note ?? ''].filter(Boolean).join(' ')
  return [
    { term: inspector.industry, text: project.industry ?? '' },
    { term: inspector.offerType, text: project.offerType ? inspector.offerTypes[project.offerType] : '' },
    {
      term: inspector.strategy,
      text: project.competitiveStrategy ? inspector.strategies[project.competitiveStrategy] : '',
    },
    {
      term: glossary(project.language).titleBlock.segment,
      text: [segment, ...others].flatMap((one) => one?.name ?? []).join(report.comma),
    },
    { term: report.persona, text: persona },
    { term: inspector.scenario, text: project.scenario ?? '' },
    { term: inspector.trigger, text: project.trigger ?? '' },
    { term: inspector.end, text: project.end ?? '' },
    { term: report.note, text: blueprint.versionNote ?? '' },
  ]
}

/** The symbols that occur in the blueprint, and the severities of its pain points. */
function symbols(context: ReportContext): ReportSymbol[] {
  const { project, blueprint, options, words } = context
  const { scene } = contentOf(project, blueprint.id, { ...options, part: { type: 'whole' } })
  const drawn = legendEntries(scene)
    .flat()
    .map(({ symbolWidth, label, draw }) => ({
      ...{ label, widthPx: symbolWidth, heightPx: SYMBOL_HEIGHT_PX },
      shapes: draw(0, SYMBOL_HEIGHT_PX / 2),
    }))
  const pains = painPointsByNumber(blueprint)
  const severities = ([1, 2, 3, 4] as const).flatMap((severity) => pains.find((one) => one.severity === severity) ?? [])
  return [
    ...drawn,
    ...(options.painMarkers === false ? [] : severities).map((one) =>
      painSymbol(one, words.report.painSymbol(severityName(one, context))),
    ),
  ]
}

/** How many steps are measured, observed, assumed or made up; nothing where nobody said of any. */
function basis({ project, blueprint, words }: ReportContext): readonly string[] {
  const steps = Object.values<Step>(blueprint.steps)
  const known = steps.filter(({ research }) => research !== undefined)
  if (known.length === 0) return []
  const { research: names } = glossary(project.language)
  const counts = RESEARCH.map(
    (kind) => [names[kind], known.filter(({ research }) => research === kind).length] as const,
  )
  return [...counts, [words.report.basisUnknown, steps.length - known.length] as const].flatMap(([name, count]) =>
    count > 0 ? [words.report.basisOf(name, count, steps.length)] : [],
  )
}

/** What the report is about, and how its pictures are read. `goesOn`: connections go on from page to page. */
export function scopeSection(context: ReportContext, goesOn: boolean): ReportSection {
  const { report } = context.words
  const read: ReportBlock[] = [
    { type: 'heading', level: 2, text: report.howToRead },
    { type: 'paragraph', text: report.readTime },
    ...(goesOn ? [{ type: 'paragraph', text: report.readFlags } as const] : []),
    { type: 'key', items: symbols(context) },
  ]
  return {
    id: 'scope',
    title: report.sections.scope,
    blocks: [
      { type: 'definitions', items: scope(context) },
      ...read,
      { type: 'heading', level: 2, text: report.basis },
      { type: 'list', items: basis(context) },
    ],
  }
}
