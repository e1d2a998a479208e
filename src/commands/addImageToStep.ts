import type { Draft } from 'immer'
import { accepts } from '../model/accepts'
import { equal } from '../model/equal'
import { existing } from '../model/existing'
import type { StepId } from '../model/id'
import { own } from '../model/own'
import { type Image, image as imageSchema } from '../model/registers'
import { stepImage } from '../model/step'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'

export interface AddImageToStep extends InBlueprint {
  readonly step: StepId
  /** The image itself; one that the project already holds is shared. */
  readonly image: Image
  /** What it shows, in words. */
  readonly alt?: string
}

/** Shows an image at a step, after those it shows already; one that it shows already stays as it is. */
export const addImageToStep = defineBlueprintCommand<AddImageToStep>({
  name: 'addImageToStep',
  check(blueprint, { step: id, image, alt = '' }, project) {
    const step = own(blueprint.steps, id)
    if (!step) return refuse('missing-step')
    if (!accepts(imageSchema, image) || !accepts(stepImage, { image: image.id, alt })) return refuse('invalid-value')
    const present = own(project.images, image.id)
    return present && !equal(present, image) ? refuse('id-taken') : allow
  },
  apply(blueprint, { step: id, image, alt = '' }, project) {
    const step = existing(blueprint.steps, id)
    if (step.images?.some((shown) => shown.image === image.id)) return
    if (!own(project.images, image.id)) project.images[image.id] = { ...image } as Draft<Image>
    const shown = alt === '' ? { image: image.id } : { image: image.id, alt }
    if (step.images) step.images.push(shown)
    else step.images = [shown]
  },
})
