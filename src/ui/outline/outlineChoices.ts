/** How this person wants to see outlines on this device. */
export interface OutlineChoices {
  readonly layout: 'steps' | 'grid'
  /** Fields whose columns are not shown. */
  readonly hidden: readonly string[]
}
