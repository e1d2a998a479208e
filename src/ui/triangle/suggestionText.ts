import { OVERUSED_SHARE } from '../../analysis/triangle/triangleGaps'
import type { TriangleReading } from '../../analysis/triangle/triangleReading'
import type { Suggestion } from '../../analysis/triangle/triangleSuggestions'
import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import type { Project } from '../../model/project'
import { TRIANGLE_CORNERS } from '../../model/triangleParts'
import { formatShare } from '../formatShare'
import { figureOf, nameOfRelation } from './triangleNames'

/** What a suggestion says, and which fact it follows from. */
export interface SuggestionText {
  readonly title: string
  readonly why: string
}

interface Context {
  readonly words: Catalog['triangle']
  readonly blueprint: Blueprint
  readonly roles: Project['roles']
  readonly reading: TriangleReading
  readonly language: string
}

const itemTitle = ({ triangle }: Blueprint, { subject }: Suggestion): string => {
  const corner = TRIANGLE_CORNERS.find((one) => subject.item && triangle[one].items.byId[subject.item])
  return (corner && subject.item && triangle[corner].items.byId[subject.item]?.title) || ''
}

function roleText({ words, roles, reading, language }: Context, { subject }: Suggestion): SuggestionText {
  const { suggest } = words
  const name = (subject.role && roles.byId[subject.role]?.name) || ''
  const overused = reading.gaps.overused.find(({ role }) => role === subject.role)
  return {
    title: suggest.relieveRole(name),
    why: suggest.relieveRoleWhy(
      overused?.steps.length ?? 0,
      formatShare(overused?.share ?? 0, language),
      formatShare(OVERUSED_SHARE, language),
    ),
  }
}

/** Puts a suggestion into words. */
export function suggestionText(context: Context, suggestion: Suggestion): SuggestionText {
  const { words, blueprint, reading } = context
  const { suggest } = words
  const { subject } = suggestion
  const item = itemTitle(blueprint, suggestion)
  const relation = subject.relation ? nameOfRelation(words, subject.relation) : ''
  const rating = figureOf(subject.relation ? reading.relations[subject.relation].rating : null, '?')
  switch (suggestion.rule) {
    case 'answer-pain-point': {
      const pain = subject.painPoint ? blueprint.painPoints[subject.painPoint] : undefined
      const what = pain?.improvement?.what ?? pain?.howMightWe ?? ''
      return {
        title: suggest.answerPainPoint(what),
        why: suggest.answerPainPointWhy(pain?.number ?? 0, pain?.title ?? ''),
      }
    }
    case 'keep-promise':
      return { title: suggest.keepPromise(item), why: suggest.keepPromiseWhy }
    case 'anchor-item':
      return { title: suggest.anchorItem(item), why: suggest.anchorItemWhy }
    case 'carry-steps':
      return { title: suggest.carrySteps(suggestion.steps.length), why: suggest.carryStepsWhy }
    case 'relieve-role':
      return roleText(context, suggestion)
    case 'set-authority':
      return { title: suggest.setAuthority(item), why: suggest.setAuthorityWhy }
    case 'name-owner':
      return { title: suggest.nameOwner(item), why: suggest.nameOwnerWhy }
    case 'explain-relation':
      return { title: suggest.explainRelation(relation), why: suggest.explainRelationWhy(rating) }
    case 'give-evidence':
      return { title: suggest.giveEvidence(relation), why: suggest.giveEvidenceWhy }
  }
}
