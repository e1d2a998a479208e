export const enLibrary = {}
