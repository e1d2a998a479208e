/** The worker behind `importInWorker`: it is sent the bytes of one file and answers with what was found in it. */
import { openFile } from './openFile'

self.addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => self.postMessage(await openFile(data)))
