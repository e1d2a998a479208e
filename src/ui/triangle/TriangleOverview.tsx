import { useDocument } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import type { StepId } from '../../model/id'
import { formatShare } from '../formatShare'
import { PanelHead } from '../inspector/PanelHead'
import { Section } from '../inspector/Section'
import { useShowOnBlueprint } from '../studies/useShowOnBlueprint'
import { ImprovementPlan } from './ImprovementPlan'
import css from './Panels.module.css'
import { SuggestionList } from './SuggestionList'
import { figureOf } from './triangleNames'
import { useTriangle } from './useTriangle'
import { WeakestFirst } from './WeakestFirst'

/** Nothing of the triangle is selected: how it holds together, where it does not meet the blueprint, what follows. */
export function TriangleOverview() {
  const { triangle: words } = useMessages()
  const { reading, suggestions } = useTriangle()
  const { value, rated } = reading.held
  return (
    <>
      <PanelHead where={words.overview} title={value === null ? words.heldUnknown : words.held(figureOf(value, ''))}>
        <p className={css.quiet}>{value === null ? words.heldUnknownHint : words.heldOf(rated)}</p>
      </PanelHead>
      <WeakestFirst />
      <Gaps />
      <SuggestionList suggestions={suggestions} />
      <ImprovementPlan />
    </>
  )
}

interface Fact {
  readonly text: string
  readonly steps: readonly StepId[]
}

/** Facts of the model where triangle and blueprint do not meet; those about steps lead to them. */
function Gaps() {
  const { triangle: words } = useMessages()
  const language = useLanguage()
  const roles = useDocument(({ project }) => project.roles.byId)
  const show = useShowOnBlueprint()
  const { reading } = useTriangle()
  const { unkept, idle, unsupported, overused } = reading.gaps
  const unlinked = reading.allPainPoints - reading.linkedPainPoints
  const counted = (n: number, text: string, steps: readonly StepId[] = []): Fact[] => (n > 0 ? [{ text, steps }] : [])
  const facts: readonly Fact[] = [
    ...counted(unkept.length, words.unkept(unkept.length)),
    ...counted(idle.length, words.idle(idle.length)),
    ...(unsupported
      ? counted(
          unsupported.length,
          words.unsupported(unsupported.length),
          unsupported.map(({ id }) => id),
        )
      : []),
    ...overused.map(({ role, steps, share }) => ({
      text: words.overused(roles[role]?.name ?? '', steps.length, formatShare(share, language)),
      steps: steps.map(({ id }) => id),
    })),
    ...counted(unlinked, words.unlinkedPains(unlinked)),
  ]
  return (
    <Section name="triangle-gaps" title={words.facts}>
      {facts.length === 0 && unsupported !== null && <p className={css.quiet}>{words.allFit}</p>}
      <ul className={css.facts}>
        {facts.map(({ text, steps }) => (
          <li key={text}>
            {steps.length === 0 ? (
              text
            ) : (
              <button type="button" onClick={() => show({ label: text, steps, links: [] })}>
                {text}
              </button>
            )}
          </li>
        ))}
        {unsupported === null && <li>{words.unsupportedUnknown}</li>}
      </ul>
    </Section>
  )
}
