export type HealthLevel = 'good' | 'fair' | 'bad'

/** One thing about storage: how it stands, and what that means. */
export interface HealthRow {
  readonly title: string
  readonly level: HealthLevel
  readonly text: string
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[]
}
