export const enCommon = {}
