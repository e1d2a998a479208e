import type { Draft } from 'immer'
import type { ImageId } from '../../model/id'
import type { Project } from '../../model/project'

/** Takes images out of the project that no step of any blueprint shows any more. Undo brings them back. */
export function dropUnusedImages(project: Draft<Project>, candidates: ReadonlySet<ImageId>): void {
  if (candidates.size === 0) return
  const unused = new Set<string>(candidates)
  for (const { steps } of Object.values(project.blueprints.byId)) {
    for (const { images } of Object.values(steps)) {
      for (const { image } of images ?? []) unused.delete(image)
    }
  }
  for (const image of unused) Reflect.deleteProperty(project.images, image)
}
