export const enEditor = {}
