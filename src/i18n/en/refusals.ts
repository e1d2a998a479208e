export const enRefusals = {}
