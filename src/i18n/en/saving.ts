export const enSaving = {
  changesLost:
    'The newest changes of this blueprint could not be read. What you see is the last state that could; the rest is kept under Storage.',
  slow: 'The browser’s storage has not answered yet. Your work is safe in this window; keep it open.',
  readOnly: 'Read only.',
  readOnlyText: 'This blueprint is being edited in another tab; its changes appear here as they are made.',
  takeOver: 'Take over',
  takingOver: 'Taking over…',
  takeOverFailed: 'The other tab has changes that it cannot save. Save or download them there first.',
  recovered: (title: string) =>
    `Another tab had taken this blueprint over. What this tab had not saved yet is kept as “${title}”.`,
  lostTitle: (n: number) => (n === 1 ? 'The browser has lost a blueprint.' : `The browser has lost ${n} blueprints.`),
  lostBody: 'Its database was emptied or damaged. Copies outside of it are still here:',
  closedTitle: 'The browser can no longer open its database.',
  closedBody:
    'If a restart of the browser does not help, these copies from outside of it can go into a new one. The old one is left as it is.',
  lostCopy: (title: string, when: string) => `${title}, copied ${when}`,
  bringBack: 'Bring back',
}
