import { journeyTime } from '../analysis/journeyTime'
import { inOrder } from '../model/ordered'
import type { Project } from '../model/project'
import { type ProjectSummary, summarize } from '../model/projectSummary'
import { databaseName, indexedDbStore } from '../persistence/indexedDbStore'
import { mirror } from '../persistence/mirror'
import { mirroredStore } from '../persistence/mirroredStore'
import { timedStore } from '../persistence/timedStore'
import { noteSaveTime } from './backup/saveTimes'

/** What the library shows of a project: its summary, and the customer's time where any is known. */
export function summaryWithTime(project: Project): ProjectSummary {
  const summary = summarize(project)
  const [first] = inOrder(project.blueprints)
  if (!first) return summary
  const { totalMinutes, waitingMinutes } = journeyTime(first)
  return totalMinutes === null ? summary : { ...summary, journey: { totalMinutes, waitingMinutes } }
}

/** Programs under other paths of the same host have databases of their own. */
export const DATABASE = databaseName(new URL('.', document.baseURI).pathname)

/** Second copies of all projects, outside of the database. */
export const appMirror = mirror(DATABASE)

/** The one store of this page. */
export const appStore = mirroredStore(timedStore(indexedDbStore(DATABASE, summaryWithTime), noteSaveTime), appMirror)
