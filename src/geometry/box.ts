/** An upright rectangle in CSS pixels at zoom 1; `x`, `y` is its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
