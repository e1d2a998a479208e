import { accepts } from '../model/accepts'
import { existing } from '../model/existing'
import type { ImageId, StepId } from '../model/id'
import { own } from '../model/own'
import { stepImage } from '../model/step'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { write } from './changes'
import { allow, refuse } from './command'

export interface EditImageAlt extends InBlueprint {
  readonly step: StepId
  readonly image: ImageId
  /** What the image shows, in words; empty to say nothing. */
  readonly alt: string
}

/** Says in words what an image at a step shows. */
export const editImageAlt = defineBlueprintCommand<EditImageAlt>({
  name: 'editImageAlt',
  check({ steps }, { step: id, image, alt }) {
    const step = own(steps, id)
    if (!step) return refuse('missing-step')
    if (!step.images?.some((shown) => shown.image === image)) return refuse('missing-image')
    return accepts(stepImage, { image, alt }) ? allow : refuse('invalid-value')
  },
  apply({ steps }, { step, image, alt }) {
    for (const shown of existing(steps, step).images ?? []) {
      if (shown.image === image) write(shown, 'alt', alt === '' ? undefined : alt)
    }
  },
})
