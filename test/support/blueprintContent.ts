/**
 * What a project says, free of its ids: everything is named by its words or its place, so that a drawing made by hand can be
 * compared with one that came from a file.
 */
import type { Blueprint } from '../../src/model/blueprint'
import { columnsInOrder } from '../../src/model/columnsInOrder'
import { existing } from '../../src/model/existing'
import type { Link } from '../../src/model/link'
import { inOrder } from '../../src/model/ordered'
import type { PainPoint, PainTarget } from '../../src/model/painPoint'
import type { Project } from '../../src/model/project'
import type { Step } from '../../src/model/step'

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1)

const laneName = (blueprint: Blueprint, step: Step): string => {
  const { title, subtitle } = existing(blueprint.lanes.byId, step.lane)
  return [title, subtitle].filter(Boolean).join(' ')
}

const stepTitle = (blueprint: Blueprint, id: Step['id']): string => existing(blueprint.steps, id).title

export const linkName = (blueprint: Blueprint, { from, to }: Link): string =>
  `${stepTitle(blueprint, from)} → ${stepTitle(blueprint, to)}`

function stepContent(project: Project, blueprint: Blueprint, step: Step) {
  const { id: _, lane: __, column, order: ___, title, roles, sources: ____, ...said } = step
  return {
    name: title,
    lane: laneName(blueprint, step),
    column: columnsInOrder(blueprint).indexOf(column) + 1,
    roles: (roles ?? []).map((role) => existing(project.roles.byId, role).name),
    ...said,
  }
}

function linkContent(blueprint: Blueprint, link: Link) {
  const { id: _, from: __, to: ___, ...said } = link
  return { name: linkName(blueprint, link), ...said }
}

function targetName(blueprint: Blueprint, target: PainTarget): string {
  if (target.type === 'link') return linkName(blueprint, existing(blueprint.links, target.id))
  if (target.type === 'step') return stepTitle(blueprint, target.id)
  return target.id
}

const painContent = (
  blueprint: Blueprint,
  { number, title, words, speaker, severity, votes, cause, status, targets }: PainPoint,
) => ({
  number,
  title,
  words,
  speaker,
  severity,
  votes,
  cause,
  status,
  targets: targets.map((target) => targetName(blueprint, target)),
})

/** The content of the first blueprint of a project, and what the project says about the service. */
export function blueprintContent(project: Project) {
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('a project without a blueprint')
  const { title, service, industry, offerType, scenario, trigger, end, owner, currency } = project
  return {
    about: { title, service, industry, offerType, scenario, trigger, end, owner, currency },
    name: blueprint.name,
    date: blueprint.date,
    phases: inOrder(blueprint.phases).map((phase) => ({ title: phase.title, columns: phase.columns.length })),
    lanes: inOrder(blueprint.lanes).map(({ role, title: laneTitle, subtitle }) => ({
      role,
      title: laneTitle,
      subtitle,
    })),
    steps: Object.values(blueprint.steps)
      .map((step) => stepContent(project, blueprint, step))
      .sort(byName),
    links: Object.values(blueprint.links)
      .map((link) => linkContent(blueprint, link))
      .sort(byName),
    painPoints: Object.values(blueprint.painPoints)
      .map((painPoint) => painContent(blueprint, painPoint))
      .sort((a, b) => a.number - b.number),
  }
}

export type BlueprintContent = ReturnType<typeof blueprintContent>
