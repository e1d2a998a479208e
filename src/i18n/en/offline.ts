export const enOffline = {
  states: {
    preparing: 'Getting ready for offline use…',
    ready: 'Ready for offline use',
    failed: 'Not ready for offline use. It is tried again at the next visit.',
    off: 'This browser or this address cannot keep the app for offline use.',
  },
  version: (version: string) => `Version ${version}`,
  update: 'A new version is ready. It starts when you say so.',
  updateNow: 'Save and start it',
  updateLater: 'Later',
  updateRefused: 'There is work that could not be saved, so the old version stays. Download a copy first.',
  recovery: 'Recovery page',
}
