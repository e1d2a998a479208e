export const enLibrary = {
  goHome: 'All blueprints',
  title: 'Blueprints',
  search: 'Search titles, steps, pain points',
  newBlueprint: 'New blueprint',
  import: 'Import',
  places: 'Places',
  blueprints: 'Blueprints',
  samples: 'Start from a sample',
  trash: 'Trash',

  sort: 'Sort',
  sorts: { edited: 'Last edited', title: 'Title' },
  found: (n: number, query: string) => (n === 1 ? `1 blueprint with “${query}”` : `${n} blueprints with “${query}”`),
  nothingFound: (query: string) => `Nothing with “${query}”`,
  nothingFoundHint: 'Titles, steps and pain points are searched. Try fewer or other words.',
  clearSearch: 'Clear the search',

  emptyTitle: 'No blueprints yet',
  emptyBody:
    'Six lanes and three lines are ready. Name the service, then ask each person for one thing the customer does.',

  cardMenu: (title: string) => `Actions for ${title}`,
  rename: 'Rename',
  duplicate: 'Duplicate',
  exportJson: 'Export as JSON',
  moveToTrash: 'Move to trash',
  titleOf: 'Title',
  edited: (when: string) => `Edited ${when}`,
  waitingShare: (time: string, share: string) => `${time}, waiting ${share}`,

  untitled: 'Untitled service',
  copyOf: (title: string) => `${title}, copy`,
  firstBlueprint: 'As it is',
  firstPhases: ['Before', 'During', 'After'],

  blank: 'Blank',
  blankHint: 'Six lanes, three lines, an emotion curve',
  sampleOpen: (title: string) => `Open a copy of the sample ${title}`,

  dropTitle: 'Drop a file to import.',
  dropBody: 'A blueprint file (JSON), or a picture (PNG, SVG) exported from here.',
  chooseFile: 'Choose file',

  trashed: (title: string) => `“${title}” is in the trash`,
  restored: (title: string) => `“${title}” is back`,
  erased: (title: string) => `“${title}” is deleted`,
  restore: 'Restore',
  erase: 'Delete for ever',
  eraseTitle: (title: string) => `Delete “${title}” for ever?`,
  eraseBody: 'It is removed from this device. There is no undo and no other copy unless you exported one.',
  deletedWhen: (when: string) => `Deleted ${when}`,
  trashEmpty: 'The trash is empty',
  trashEmptyHint: (days: number) =>
    `Blueprints you delete wait here for ${days} days; then they are erased with all their versions.`,
  trashRule: (days: number) =>
    `What has been here for ${days} days is erased with all its versions when the program starts.`,
  goesIn: (days: number) => (days <= 1 ? 'Erased within a day' : `Erased in ${days} days`),

  storage: 'Storage',
  savedHere: 'Saved on this device',
  count: 'Blueprints',
  place: 'Kept in',
  placeBrowser: 'this browser',
  sharing: 'Sent anywhere',
  sharingNever: 'never',
  storageNote: 'Clearing the browser’s site data removes them. Export what you want to keep elsewhere.',

  unreadable: 'The blueprints on this device cannot be read',
  unavailable:
    'This browser gives no storage to the page, as in some private windows. What you draw can be exported, but is lost when the page closes.',
  blocked: 'Another tab holds an older version of the program. Close it, then try again.',
  readFailed: 'The browser failed to read its storage. Try again, or restart the browser.',
  tryAgain: 'Try again',
  actionFailed: 'That did not work: the browser’s storage refused. Nothing was changed.',
}
