import { existing } from '../model/existing'
import type { ImageId, StepId } from '../model/id'
import { own } from '../model/own'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { dropUnusedImages } from './repairs/dropUnusedImages'

export interface RemoveImageFromStep extends InBlueprint {
  readonly step: StepId
  readonly image: ImageId
}

/** Stops showing an image at a step; the project lets go of it when no other step shows it. */
export const removeImageFromStep = defineBlueprintCommand<RemoveImageFromStep>({
  name: 'removeImageFromStep',
  check({ steps }, { step: id, image }) {
    const step = own(steps, id)
    if (!step) return refuse('missing-step')
    return step.images?.some((shown) => shown.image === image) ? allow : refuse('missing-image')
  },
  apply({ steps }, { step: id, image }, project) {
    const step = existing(steps, id)
    const kept = step.images?.filter((shown) => shown.image !== image) ?? []
    if (kept.length > 0) step.images = kept
    else delete step.images
    dropUnusedImages(project, new Set([image]))
  },
})
