import { toBePlace } from '../../analysis/triangle/toBePlace'
import type { Suggestion } from '../../analysis/triangle/triangleSuggestions'
import { planSuggestion, type ToBeStep } from '../../commands/planSuggestion'
import { useBlueprint, useDocument, useEditor, useSessionStore } from '../../editor/EditorContext'
import { freshId } from '../../editor/freshId'
import { NOTHING } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import { inOrder } from '../../model/ordered'
import { useRun } from '../useRun'
import { useViews } from '../ViewsContext'

/** The to-be blueprint that answers go to: this one if it is one, else the variant of this one, else any. */
const toBeOf = (blueprints: readonly Blueprint[], here: Blueprint): Blueprint | undefined =>
  [here, ...blueprints.filter(({ basedOn }) => basedOn === here.id), ...blueprints].find(
    ({ state }) => state === 'to-be',
  )

/** Takes up suggestions: into the improvement plan, or also as a step of the to-be blueprint; each in one undo step. */
export function useTakeUp() {
  const { triangle: words, editor: editorWords } = useMessages()
  const blueprint = useBlueprint()
  const blueprints = useDocument(({ project }) => project.blueprints)
  const editor = useEditor()
  const session = useSessionStore()
  const views = useViews()
  const run = useRun()

  const actionOf = ({ key, steps, painPoints }: Suggestion, title: string) => ({
    ...{ id: freshId('action'), title, rule: key, steps, painPoints },
  })
  const openToBe = (toBe: ToBeStep) => {
    editor.select(NOTHING)
    session.setState({ blueprint: toBe.blueprint, editing: null, linkFrom: null, hiddenLanes: new Set(), lit: null })
    views.show('blueprint', [{ type: 'step', id: toBe.step.id }])
    session.setState({ glide: { to: 'steps', steps: [toBe.step.id] } })
  }
  return {
    toPlan(suggestion: Suggestion, title: string) {
      run(planSuggestion, { blueprint: blueprint.id, action: actionOf(suggestion, title) })
    },
    toToBe(suggestion: Suggestion, title: string) {
      const existing = toBeOf(inOrder(blueprints), blueprint)
      const place = toBePlace(existing ?? blueprint, blueprint, suggestion.steps)
      if (!place) return session.setState({ notice: { text: words.noPlaceToBe, tone: 'error' } })
      const newName = editorWords.variantName(0)
      const toBe: ToBeStep = {
        blueprint: existing?.id ?? freshId('blueprint'),
        ...(!existing && { newName }),
        step: { id: freshId('step'), title, ...place },
      }
      if (!run(planSuggestion, { blueprint: blueprint.id, action: actionOf(suggestion, title), toBe })) return
      const text = words.addedToBe(title, existing?.name ?? newName)
      session.setState({ notice: { text, tone: 'info', action: { label: words.openToBe, run: () => openToBe(toBe) } } })
    },
  }
}
