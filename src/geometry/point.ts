/** A point in CSS pixels at zoom 1; x to the right, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}
