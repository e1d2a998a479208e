/**
 * PowerPoint files: the blueprint whole and phase by phase, then the studies, in the language of the diagram. Loaded with
 * the first deck.
 */
import { painPointsByNumber } from '../analysis/painHeat'
import { type ContentOptions, contentOf } from '../export/exportFile'
import { deckFile } from '../export/pptx/deckFile'
import type { DeckSlide } from '../export/pptx/deckSlide'
import { placeInContent, sceneXml } from '../export/pptx/slideXml'
import { loadCatalog } from '../i18n/loadCatalog'
import type { Blueprint } from '../model/blueprint'
import { asId, type PhaseId, type StepId } from '../model/id'
import { inOrder } from '../model/ordered'
import { own } from '../model/own'
import { blueprintFacts } from '../scene/blueprintFacts'
import { studySlides } from './deckSlides'
import type { Subject } from './makePicture'

/** Numbers and titles of the pain points on the steps of a part. */
function painNotes(blueprint: Blueprint, steps: ReadonlySet<string>, note: (number: number, title: string) => string) {
  return painPointsByNumber(blueprint)
    .filter(({ targets }) => targets.some((target) => target.type === 'step' && steps.has(target.id)))
    .map(({ number, title }) => note(number, title))
}

/**
 * A deck of one blueprint as the bytes of a .pptx file. `options` say what the pictures of the blueprint include.
 *
 * @throws RangeError if the project has no such blueprint.
 */
export async function makeDeck({ project, blueprint: id }: Subject, options: ContentOptions): Promise<Uint8Array> {
  const blueprint = own(project.blueprints.byId, id)
  if (!blueprint) throw new RangeError(`no blueprint ${id}`)
  const { language, images } = project
  const words = await loadCatalog(language)
  const titleOf = (step: string): string => own(blueprint.steps, asId<StepId>(step))?.title ?? ''
  const blueprintSlide = (title: string, phases?: ReadonlySet<PhaseId>): DeckSlide => {
    const part = phases ? { type: 'phases' as const, phases } : { type: 'whole' as const }
    const { scene } = contentOf(project, id, { ...options, part })
    const facts = phases ? [] : blueprintFacts(blueprint, scene).map(({ label, value }) => `${label}: ${value}`)
    const steps = new Set<string>(scene.cards.map((card) => card.id))
    const placing = placeInContent(scene.size.width, scene.size.height)
    return {
      title,
      notes: [...facts, ...painNotes(blueprint, steps, words.deck.painNote)],
      content: (context) => sceneXml(scene, titleOf, placing, context),
    }
  }
  const phases = inOrder(blueprint.phases)
  const slides: DeckSlide[] = [
    {
      title: project.title,
      layout: 'title',
      subtitle: [blueprint.name, project.subtitle ?? '', blueprint.date ?? ''].filter(Boolean).join(' · '),
      content: () => '',
    },
    blueprintSlide(words.deck.overview),
    ...(phases.length > 1 ? phases.map((phase) => blueprintSlide(phase.title, new Set([phase.id]))) : []),
    ...studySlides({ project, blueprint, words }),
  ]
  return deckFile({ title: project.title, language, madeAt: new Date(), slides, images })
}
