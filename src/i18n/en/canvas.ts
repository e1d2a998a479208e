export const enCanvas = {}
