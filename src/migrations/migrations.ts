import type { Migration } from './migration'

/** All migrations, oldest first. Version 1 is the first version, so there is none yet; `v2_….ts` will be the first. */
export const MIGRATIONS: readonly Migration[] = []
