/** What becomes of a project in a backup: it comes in, is here already, or cannot be restored. */
export type RestoreFate = 'new' | 'changed' | 'unread' | 'same' | 'damaged' | 'lost' | 'refused'

/** One line of the preview. */
export interface RestoreItem {
  readonly path: string
  readonly title: string
  readonly steps?: number
  /** It was in the trash, and goes there again. */
  readonly isTrashed: boolean
  readonly fate: RestoreFate
  /** Why the program refuses it, in words. */
  readonly reason?: string
}

export const comesIn = ({ fate }: Pick<RestoreItem, 'fate'>): boolean =>
  fate === 'new' || fate === 'changed' || fate === 'unread'
