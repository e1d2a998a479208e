export const enCommands = {}
