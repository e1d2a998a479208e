import type { Project } from '../../src/model/project'

/** Tables do not carry images. */
export function withoutImages(project: Project): Project {
  const copy = structuredClone(project) as unknown as {
    images: object
    blueprints: { byId: Record<string, { steps: Record<string, { images?: unknown }> }> }
  }
  copy.images = {}
  for (const blueprint of Object.values(copy.blueprints.byId)) {
    for (const step of Object.values(blueprint.steps)) delete step.images
  }
  return copy as unknown as Project
}
