import * as v from 'valibot'
import { asId, type ProjectId } from '../../src/model/id'
import { type DiagramLanguage, type Project, project as projectSchema } from '../../src/model/project'
import { buildSample } from '../../src/samples/buildSample'
import { loadSampleData, type SampleName } from '../../src/samples/samples'

/** A sample as the project that opening it gives. */
export async function sampleProject(name: SampleName, language: DiagramLanguage = 'en'): Promise<Project> {
  const data = await loadSampleData(name)
  const built = buildSample(data, { language, project: asId<ProjectId>('p'), now: '2026-01-01T00:00:00.000Z' })
  return v.parse(projectSchema, built)
}
