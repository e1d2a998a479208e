export const enInspector = {}
