/** What the bare page draws: the cards and links of a scene, as boxes with a text and lines between them. */
export interface Graph {
  /** In journey order. */
  readonly nodes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly label: string
  }[]
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}
