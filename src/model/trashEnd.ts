/** How long what was deleted can come back. */
export const TRASH_DAYS = 30

const DAY_MS = 24 * 60 * 60 * 1000

/** When something that was put in the trash is erased. @param trashedAt moment in UTC, ISO 8601; so is the answer. */
export const trashEnd = (trashedAt: string): string =>
  new Date(Date.parse(trashedAt) + TRASH_DAYS * DAY_MS).toISOString()
