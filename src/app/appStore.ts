import { databaseName, indexedDbStore } from '../persistence/indexedDbStore'

/** The one store of this page. Programs under other paths of the same host have databases of their own. */
export const appStore = indexedDbStore(databaseName(new URL('.', document.baseURI).pathname))
