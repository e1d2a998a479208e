import { fileURLToPath } from 'node:url'

/** Absolute path of the project's top folder, with a separator at the end. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))
