const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** "3 steps, 2 connections and 1 pain point": what is not there is not named. */
const things = (steps: number, links: number, pains: number): string => {
  const parts = [
    steps > 0 ? counted(steps, 'step', 'steps') : '',
    links > 0 ? counted(links, 'connection', 'connections') : '',
    pains > 0 ? counted(pains, 'pain point', 'pain points') : '',
  ].filter((part) => part !== '')
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

export const enCommon = {
  appName: 'Service blueprints',
  close: 'Close',
  cancel: 'Cancel',
  clear: 'Clear',
  undo: 'Undo',
  delete: 'Delete',
  rename: 'Rename',
  duplicate: 'Duplicate',
  open: 'Open',
  more: 'More',
  notice: 'Notice',
  notices: 'Notices ({hotkey})',
  loading: 'Loading',

  language: 'Language',
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', system: 'As the device' },
  density: 'Density',
  densities: { desk: 'Desk', workshop: 'Workshop' },

  notANumber: 'Type a number',
  notWhole: 'Type a whole number',
  outside: (low: number | undefined, high: number | undefined) =>
    low === undefined ? `At most ${high}` : high === undefined ? `At least ${low}` : `Between ${low} and ${high}`,
  notADuration: 'Type a time, such as 5 min, 1 h 30 or 2 d',

  states: { 'as-is': 'As-is', 'to-be': 'To-be', other: 'Variant' },
  list: (parts: readonly string[]) => parts.join(', '),
  steps: (n: number) => counted(n, 'step', 'steps'),
  phases: (n: number) => counted(n, 'phase', 'phases'),
  painPoints: (n: number) => counted(n, 'pain point', 'pain points'),

  deleteTitle: (name: string) => `Delete “${name}”?`,
  deleteTakes: (name: string, steps: number, links: number, pains: number) =>
    things(steps, links, pains) === ''
      ? `“${name}” is empty.`
      : `Deleting “${name}” takes ${things(steps, links, pains)} with it. Undo brings everything back.`,

  drop: 'Drop the file to import it',
  dropHint:
    'A blueprint file (JSON), a PNG or SVG exported from here, or a spreadsheet (XLSX, CSV). You are asked before anything that is open changes.',
  importing: (name: string) => `Reading ${name}`,
  imported: (title: string) => `Imported “${title}”`,
  importFailed: (name: string) => `${name} was not imported`,
  moreProblems: (n: number) => `and ${counted(n, 'more problem', 'more problems')}`,

  crashTitle: 'Something went wrong',
  crashBody: 'The program met a state it does not know. What was saved is still on this device.',
  crashCopy: 'Download a copy',
  crashReload: 'Reload',
  crashLibrary: 'Go to all blueprints',
}
