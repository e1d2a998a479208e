/** The worker behind `backupDesk`. */
import { backupJobs } from './backupJobs'

const work = backupJobs()

self.addEventListener('message', ({ data }) => self.postMessage(work(data)))
