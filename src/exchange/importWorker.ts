/** The worker behind `importInWorker`: it is sent the bytes of one file and answers with what was found in it. */
import { importFile } from './importFile'

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => self.postMessage(importFile(data)))
