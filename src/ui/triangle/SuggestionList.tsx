import { Check, Lightbulb } from 'lucide-react'
import type { Suggestion } from '../../analysis/triangle/triangleSuggestions'
import { useBlueprint, useDocument } from '../../editor/EditorContext'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { Section } from '../inspector/Section'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import css from './Panels.module.css'
import { suggestionText } from './suggestionText'
import { useTakeUp } from './useTakeUp'
import { useTriangle } from './useTriangle'

/** What follows from the facts, why, and the buttons that make it an action of the plan or a step of the to-be blueprint. */
export function SuggestionList({ suggestions }: { readonly suggestions: readonly Suggestion[] }) {
  const { triangle: words } = useMessages()
  const language = useLanguage()
  const blueprint = useBlueprint()
  const roles = useDocument(({ project }) => project.roles)
  const { reading } = useTriangle()
  const { toPlan, toToBe } = useTakeUp()
  const open = suggestions.filter(({ action }) => action === null).length
  return (
    <Section name="triangle-suggestions" title={words.suggestions} aside={open > 0 ? String(open) : undefined}>
      {suggestions.length === 0 && <p className={css.quiet}>{words.noSuggestions}</p>}
      <ul className={css.suggestions}>
        {suggestions.map((suggestion) => {
          const { title, why } = suggestionText({ words, blueprint, roles, reading, language }, suggestion)
          return (
            <li key={suggestion.key}>
              <Icon of={suggestion.action ? Check : Lightbulb} />
              <div>
                <p>{title}</p>
                <p className={css.why}>{why}</p>
                {suggestion.action ? (
                  <p className={css.planned}>{words.planned}</p>
                ) : (
                  <div className={css.buttons}>
                    {suggestion.isStep && (
                      <Button size="small" onClick={() => toToBe(suggestion, title)}>
                        {words.addToBe}
                      </Button>
                    )}
                    <Button
                      size="small"
                      look={suggestion.isStep ? 'bare' : 'plain'}
                      onClick={() => toPlan(suggestion, title)}
                    >
                      {words.addAction}
                    </Button>
                  </div>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
