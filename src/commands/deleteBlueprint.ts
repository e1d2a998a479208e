import type { ImageId } from '../model/id'
import { defineBlueprintCommand, type InBlueprint } from './blueprintCommand'
import { allow, refuse } from './command'
import { dropMentions } from './repairs/dropMentions'
import { dropUnusedImages } from './repairs/dropUnusedImages'

/** Deletes a blueprint, unless it is the only one. Others forget that they were based on it or opened it from a step. */
export const deleteBlueprint = defineBlueprintCommand<InBlueprint>({
  name: 'deleteBlueprint',
  check: (_blueprint, _args, { blueprints }) => (blueprints.order.length > 1 ? allow : refuse('last-blueprint')),
  apply(blueprint, { blueprint: id }, project) {
    const images = new Set<ImageId>()
    for (const step of Object.values(blueprint.steps)) for (const { image } of step.images ?? []) images.add(image)
    delete project.blueprints.byId[id]
    project.blueprints.order = project.blueprints.order.filter((other) => other !== id)
    for (const other of Object.values(project.blueprints.byId)) dropMentions(other, { blueprint: new Set([id]) })
    dropUnusedImages(project, images)
  },
})
