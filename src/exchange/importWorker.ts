/** The worker behind `importInWorker`: it is sent one request and answers with what was found. */
import { answerRequest, type ImportRequest } from './importRequest'

self.addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) =>
  self.postMessage(await answerRequest(data)),
)
