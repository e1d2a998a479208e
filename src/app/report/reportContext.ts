import type { ContentOptions } from '../../export/exportFile'
import type { ReportSymbol } from '../../export/report/report'
import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import { formatDuration } from '../../model/duration'
import { glossary } from '../../model/glossary'
import type { SourceId } from '../../model/id'
import { own } from '../../model/own'
import type { PainPoint } from '../../model/painPoint'
import type { Project } from '../../model/project'
import { drawBadge } from '../../scene/drawing/drawBadge'

/** What a section of the report is made from: a project, one of its blueprints, and the words of the diagram's language. */
export interface ReportContext {
  readonly project: Project
  readonly blueprint: Blueprint
  readonly words: Catalog
  /** What the pictures of the blueprint include. */
  readonly options: ContentOptions
}

/** Stands where something is not known, in tables that ask for it. */
export const UNKNOWN = '–'

/** A sign of the badges' size: room for the ring of a critical pain point. */
const BADGE_PX = 30

/** The marker of a pain point as on the blueprint. */
export const painSymbol = ({ id, number, severity }: PainPoint, label = String(number)): ReportSymbol => ({
  label,
  ...{ widthPx: BADGE_PX, heightPx: BADGE_PX },
  shapes: drawBadge(
    {
      ...{ kind: 'pain', painPoint: id, number, severity: severity as 1 | 2 | 3 | 4 },
      box: { x: BADGE_PX / 2, y: BADGE_PX / 2, width: 0, height: 0 },
    },
    { scale: 1 },
  ),
})

/** The name of a severity, in the middle of a sentence. */
export const severityName = ({ severity }: PainPoint, { words }: Pick<ReportContext, 'words'>): string =>
  words.painPoints.severities[`${severity as 1 | 2 | 3 | 4}`]

/** The number that stands for a source, such as "[2]"; the section of the sources explains it. */
export const sourceMark = (id: SourceId, { project }: Pick<ReportContext, 'project'>): string =>
  `[${project.sources.order.indexOf(id) + 1}]`

/** The numbers of sources, in the order in which they are named. */
export const sourceMarks = (ids: readonly SourceId[] | undefined, context: ReportContext): string =>
  (ids ?? []).flatMap((id) => (own(context.project.sources.byId, id) ? sourceMark(id, context) : [])).join(' ')

/** How something is known; empty where nobody said. */
export const basisOf = (
  research: 'assumed' | 'observed' | 'measured' | 'illustrative' | undefined,
  { project }: ReportContext,
): string => (research ? glossary(project.language).research[research] : '')

/** Minutes in words; empty where they are not known. */
export const durationOf = (minutes: number | undefined, { project }: ReportContext): string =>
  minutes === undefined ? '' : formatDuration(minutes, project.language)
