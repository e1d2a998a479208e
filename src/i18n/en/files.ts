export const enFiles = {}
