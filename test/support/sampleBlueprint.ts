import * as v from 'valibot'
import type { Blueprint } from '../../src/model/blueprint'
import { asId, type ProjectId } from '../../src/model/id'
import { inOrder } from '../../src/model/ordered'
import { type DiagramLanguage, project as projectSchema } from '../../src/model/project'
import { buildSample } from '../../src/samples/buildSample'
import { loadSampleData, type SampleName } from '../../src/samples/samples'

/** The blueprints of a sample, in order. */
export async function sampleBlueprint(
  name: SampleName,
  language: DiagramLanguage = 'en',
): Promise<[Blueprint, ...Blueprint[]]> {
  const data = await loadSampleData(name)
  const built = buildSample(data, { language, project: asId<ProjectId>('p'), now: '2026-01-01T00:00:00.000Z' })
  const project = v.parse(projectSchema, built)
  const [first, ...others] = inOrder(project.blueprints)
  if (!first) throw new Error(`sample ${name} has no blueprint`)
  return [first, ...others]
}
