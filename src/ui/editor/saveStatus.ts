/** What the top bar says about the last change. "Saved" is only claimed after the write has completed. */
export type SaveStatus =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly reason: 'unavailable' | 'blocked' | 'slow' | 'failed' | 'changed-elsewhere' }
