import type { BlueprintId } from '../../model/id'

/** One state of a project in the list: the present one, or a version. */
export interface VersionItem {
  /** Names it in the list. */
  readonly key: string
  /** The present state has no moment of its own. */
  readonly at: string | null
  readonly name?: string
  readonly isBeforeRestore: boolean
  readonly stepCount: number
  /** Absent: nobody has counted. */
  readonly linkCount?: number
  readonly painCount: number
  readonly blueprintCount?: number
  readonly isDamaged: boolean
}

export interface Difference {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** What has changed from a version to the present state. */
export interface VersionDifference {
  readonly steps: Difference
  readonly links: Difference
  readonly painPoints: Difference
  readonly isSame: boolean
}

export interface VersionPicture {
  readonly svg: Blob
  readonly width: number
  readonly height: number
}

/** The chosen version, as far as it is known. */
export type VersionLook =
  | { readonly state: 'reading' | 'damaged' | 'unread' | 'newer' }
  | {
      readonly state: 'read'
      /** Null for the present state. */
      readonly difference: VersionDifference | null
      readonly blueprints: readonly { readonly id: BlueprintId; readonly name: string }[]
      /** Draws one of the blueprints. */
      readonly draw: (blueprint: BlueprintId) => Promise<VersionPicture>
    }
