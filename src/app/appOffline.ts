import { type Offline, startOffline } from '../offline/offline'

const OFF: Offline = {
  status: () => NO_STATUS,
  onChange: () => () => {},
  takeOver: async () => {},
}
const NO_STATUS = { state: 'off', updateWaiting: false } as const

/** Offline use of this page. The development server and a page that is measured do without. */
export const appOffline: Offline = import.meta.env.MODE === 'production' ? startOffline() : OFF
