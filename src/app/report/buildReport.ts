/**
 * The report on one blueprint, from the model and its measures to blocks of words, tables and figures.
 *
 * Each section is a function of the same context. A section says nothing of what nobody has entered; `createReport` then
 * leaves it out. Order and depth follow what consultants hand over: scope, figures, the blueprint page by page, the studies,
 * what they find and what is to be done, sources, and last every step in full.
 */
import type { ContentOptions } from '../../export/exportFile'
import { createReport, type Definition, type Report } from '../../export/report/report'
import type { Catalog } from '../../i18n/catalog'
import { glossary } from '../../model/glossary'
import type { BlueprintId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import type { Project } from '../../model/project'
import { blueprintSection, readablePages } from './blueprintSection'
import { comparisonSection } from './comparisonSection'
import { elementsSection } from './elementsSection'
import { findingsSection } from './findingsSection'
import { glanceSection } from './glanceSection'
import { painSection } from './painSection'
import { planSection } from './planSection'
import type { ReportContext } from './reportContext'
import { scopeSection } from './scopeSection'
import { sourcesSection } from './sourcesSection'
import { stepsSection } from './stepsSection'
import { triangleSection } from './triangleSection'

function cover({ project, blueprint }: ReportContext): Definition[] {
  const { titleBlock, states } = glossary(project.language)
  const [segment] = inOrder(project.segments).filter(({ internal }) => internal !== true)
  return [
    {
      term: titleBlock.state,
      text: [blueprint.name, states[blueprint.state]]
        .filter((text, index, all) => text && all.indexOf(text) === index)
        .join(' · '),
    },
    { term: titleBlock.version, text: blueprint.versionNote ?? '' },
    { term: titleBlock.date, text: blueprint.date ?? '' },
    { term: titleBlock.owner, text: project.owner ?? '' },
    { term: titleBlock.segment, text: segment?.name ?? '' },
  ]
}

/**
 * The report on a blueprint of a project in the words of the diagram's language. `options` say what its pictures include.
 *
 * @throws RangeError if the project has no such blueprint.
 */
export function buildReport(
  { project, blueprint: id }: { readonly project: Project; readonly blueprint: BlueprintId },
  options: ContentOptions,
  words: Catalog,
): Report {
  const blueprint = own(project.blueprints.byId, id)
  if (!blueprint) throw new RangeError(`no blueprint ${id}`)
  const context: ReportContext = { project, blueprint, words, options }
  const pages = readablePages(context)
  const goesOn = pages.continuations.some((page) => page.length > 0)
  const { report } = words
  return createReport({
    language: project.language,
    title: project.title,
    subtitle: project.subtitle ?? '',
    summary: project.service ?? '',
    name: blueprint.name,
    author: project.owner ?? '',
    cover: cover(context),
    words: report,
    sections: [
      scopeSection(context, goesOn),
      glanceSection(context),
      blueprintSection(context, pages),
      triangleSection(context),
      elementsSection(context),
      painSection(context),
      findingsSection(context),
      planSection(context),
      comparisonSection(context),
      sourcesSection(context),
      stepsSection(context),
    ],
  })
}
