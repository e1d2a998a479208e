import { decodeProject } from '../exchange/decodeProject'
import type { ProjectId } from '../model/id'
import type { DiagramLanguage, Project } from '../model/project'
import { summarize } from '../model/projectSummary'
import { buildSample } from '../samples/buildSample'
import { loadSampleData, SAMPLES, type SampleName } from '../samples/samples'
import type { LibrarySample } from '../ui/library/library'

/** A sample as a project of one's own. Samples are read like files from strangers, so a broken one is found here. */
export async function makeSample(
  name: string,
  language: DiagramLanguage,
  project: ProjectId,
  now: string,
): Promise<Project> {
  const found = SAMPLES.find((sample) => sample === name)
  if (!found) throw new Error(`no sample ${name}`)
  const decoded = decodeProject(JSON.stringify(buildSample(await loadSampleData(found), { language, project, now })))
  if (!decoded.ok) throw new Error(`sample ${name}: ${JSON.stringify(decoded.problems[0])}`)
  return decoded.project
}

const summaryOf = async (name: SampleName, language: DiagramLanguage): Promise<LibrarySample> => ({
  name,
  summary: summarize(await makeSample(name, language, `sample-${name}` as ProjectId, '2026-01-01T00:00:00Z')),
})

const known = new Map<DiagramLanguage, Promise<readonly LibrarySample[]>>()

/** What the library shows of the samples, in a language. */
export function sampleSummaries(language: DiagramLanguage): Promise<readonly LibrarySample[]> {
  const summaries = known.get(language) ?? Promise.all(SAMPLES.map((name) => summaryOf(name, language)))
  known.set(language, summaries)
  return summaries
}
