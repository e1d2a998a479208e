const blueprints = (n: number): string => (n === 1 ? '1 blueprint' : `${n} blueprints`)

/** Backups, restoring, and what the device says about its storage. */
export const enSafekeeping = {
  backUp: 'Back up everything',
  packing: (done: number, of: number) => `${done} of ${of} packed`,
  backupHint:
    'One file with every blueprint, the trash included. Open it here or on another device to bring them back.',
  backedUp: (n: number, name: string) => `${blueprints(n)} saved in ${name}`,
  leftOut: (titles: string) => `Could not be read, so not in the backup: ${titles}`,
  backupFailed: (reason: string) => `No backup was made (${reason}).`,
  backupCancelled: 'The backup was cancelled; no file was made.',
  storageUnread: 'the browser’s storage could not be read',

  restoreTitle: 'Restore from a backup',
  restoreHint: (when: string) => `Made ${when}. What is here stays as it is: nothing is replaced.`,
  restoreHintNoList:
    'The list in this backup is damaged. What was found in the file is shown; nothing here is replaced.',
  checking: (done: number, of: number) => `${done} of ${of} checked`,
  fates: {
    new: 'New here',
    same: 'Already here, the same',
    changed: 'Differs from the one here; comes in as a copy',
    damaged: 'Damaged, cannot be restored',
    lost: 'Missing from the file',
    unread: 'The one here could not be read; comes in as a copy',
  },
  toTrash: 'goes to the trash',
  neverIn: (titles: string) => `Could not be read when the backup was made: ${titles}`,
  nothingToRestore: 'Everything that can be restored is here already.',
  restore: (n: number) => (n === 0 ? 'Restore' : `Restore ${blueprints(n)}`),
  restoring: (done: number, of: number) => `${done} of ${of} restored`,
  restored: (n: number) => `${blueprints(n)} restored`,
  restoreStopped: (titles: string) => `Not restored, because storage refused: ${titles}`,
  backupUnreadable: (reason: string) => `The backup could not be read (${reason}). Nothing was changed.`,

  remindWork: 'You have worked for two hours since the last backup.',
  remindDays: 'A week has passed since the last backup.',
  remindNever: 'There is no backup outside of this browser yet.',
  later: 'Later',

  folder: 'Automatic backup',
  folderHint: 'Every 10 minutes of work into a folder of yours: 3 of today, one a day, 10 in all.',
  folderChoose: 'Choose a folder',
  folderOn: (name: string) => `To the folder “${name}”.`,
  folderAsk: (name: string) => `The browser asks again before it writes to “${name}”.`,
  folderAllow: 'Allow',
  folderStop: 'Stop',
  folderFailed: (name: string) => `The last backup to “${name}” failed. Choose the folder again, or another one.`,
  folderNone: 'This browser cannot write to a folder by itself; it reminds you instead.',

  health: 'Storage health',
  healthHint: 'What this browser says about the place where your blueprints are kept.',
  levels: { good: 'Good', fair: 'Look at this', bad: 'Act now' },
  saves: {
    title: 'Last save',
    good: (when: string) => `Saved ${when}, and complete.`,
    none: 'Nothing has been changed in this browser yet.',
    bad: 'Storage does not answer. Download a copy of what is open.',
  },
  saveTimes: (count: number, medianMs: number, p95Ms: number) =>
    count === 1
      ? `The one save of this session took ${medianMs} ms.`
      : `Of ${count} saves in this session, half took up to ${medianMs} ms and 95 % up to ${p95Ms} ms.`,
  waiting: (n: number) => (n === 1 ? '1 change waits to be saved.' : `${n} changes wait to be saved.`),
  mirror: {
    title: 'Second copy',
    good: (n: number, when: string) => `${blueprints(n)} outside of the database; the newest copy was made ${when}.`,
    nothing: 'Nothing to copy yet.',
    none: 'There is no copy outside of the database: this browser has no place for it, or refused.',
  },
  keptApart: {
    title: 'Kept apart',
    none: 'Nothing damaged has been found.',
    some: (n: number, titles: string) =>
      `${n === 1 ? '1 damaged part' : `${n} damaged parts`} of ${titles}. It may hold work that is nowhere else.`,
    titled: (title: string) => `“${title}”`,
    lost: 'a blueprint that is no longer here',
    unread: 'It could not be read whether anything is kept apart.',
    note: 'Damaged parts of a blueprint are kept apart.',
    look: 'Look at them',
    download: 'Download',
    discard: 'Discard',
    discardTitle: 'Discard what is kept apart?',
    discardBody: (n: number) =>
      `${n === 1 ? '1 damaged part is' : `${n} damaged parts are`} deleted for ever. Download it first if somebody might still read it.`,
    discarded: 'What was kept apart is discarded.',
    discardFailed: 'Nothing was discarded: the browser’s storage refused.',
  },
  backups: {
    title: 'Last backup',
    good: (when: string) => `Backed up or exported ${when}.`,
    old: (when: string) => `The last backup or export was ${when}; newer work is only in this browser.`,
    none: 'Never. If this browser loses its data, there is no other copy.',
    nothing: 'Nothing to back up yet.',
  },
  persistence: {
    title: 'Protection',
    granted: 'The browser has promised not to clear this storage by itself.',
    notGranted: 'The browser may clear this storage when the disk runs full. Keep a backup, or install the app.',
    unknown: 'This browser does not say whether it may clear the storage.',
    ask: 'Ask for protection',
    refused: 'The browser did not promise it. It may later, when you use the app often or install it.',
  },
  usage: {
    title: 'Used',
    known: (size: string) => `About ${size} in this browser.`,
    unknown: 'This browser does not say how much.',
  },
  version: {
    title: 'Program',
    current: (version: string) => `Version ${version}; no newer one waits.`,
    waiting: (version: string) => `Version ${version}; a newer one waits for you to start it.`,
  },
  offline: 'Offline',

  test: 'Test storage',
  testHint: 'Writes 1 MB, reads it back and deletes it.',
  testGood: (ms: number) => `Storage works: 1 MB written, read back and deleted in ${ms} ms.`,
  testBad: {
    open: 'Storage cannot be opened. Restart the browser; if that does not help, download what is open.',
    write: 'Storage cannot be written. The disk may be full: make room, and download what is open.',
    read: 'What was written cannot be read back. Back up everything now.',
    compare: 'What was read back is not what was written. Back up everything now.',
    delete: 'What was written cannot be deleted. Restart the browser.',
  },
  copyDiagnostics: 'Copy diagnostics',
  diagnosticsCopied: 'Copied. No titles and no content are in it.',
  diagnosticsFailed: 'The browser refused to copy.',
}
