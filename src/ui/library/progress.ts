/** How far work on several projects is; nothing is known yet where `of` is 0. */
export interface Progress {
  readonly done: number
  readonly of: number
}
