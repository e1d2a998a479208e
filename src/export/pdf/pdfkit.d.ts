/** The part of pdfkit 0.20 that is used here; the package brings no types. */
declare module 'pdfkit' {
  export interface StructureContent {
    readonly structureContent: true
  }
  export interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement
    end(): void
  }
  export interface OutlineItem {
    addItem(title: string, options?: { readonly expanded?: boolean; readonly fit?: boolean }): OutlineItem
  }
  export interface DocumentOptions {
    readonly autoFirstPage?: boolean
    readonly bufferPages?: boolean
    readonly compress?: boolean
    readonly displayTitle?: boolean
    readonly font?: null
    readonly info?: Readonly<Record<string, string | Date>>
    readonly lang?: string
    readonly margin?: number
    readonly pdfVersion?: string
    readonly tagged?: boolean
  }
  export interface GlyphRun {
    readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[]
    readonly positions: readonly object[]
    readonly advanceWidth: number
  }
  /** A font as the reader beneath pdfkit has it. */
  export interface FontkitFont {
    glyphsForString(text: string): GlyphRun['glyphs']
    layout(text: string, features?: unknown): GlyphRun
  }
  class PDFDocument {
    constructor(options: DocumentOptions)
    readonly outline: OutlineItem
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this
    registerFont(name: string, source: Uint8Array): this
    font(name: string): this
    /** The font in use. Not part of the public interface: the version is pinned. */
    readonly _font: { readonly font: FontkitFont }
    fontSize(size: number): this
    text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this
    image(source: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(factor: number): this
    rect(x: number, y: number, width: number, height: number): this
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this
    circle(x: number, y: number, radius: number): this
    path(data: string): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    clip(): this
    fill(): this
    stroke(): this
    fillAndStroke(): this
    fillColor(colour: string): this
    strokeColor(colour: string): this
    lineWidth(width: number): this
    lineJoin(join: 'miter' | 'round' | 'bevel'): this
    dash(lengths: readonly number[], options?: { readonly phase?: number }): this
    undash(): this
    struct(type: string, options?: Readonly<Record<string, unknown>>): StructureElement
    addStructure(element: StructureElement): this
    /** A place that `goTo` leads to; lengths in points from the top left of the page. */
    addNamedDestination(name: string, type: 'XYZ', x: number | null, y: number | null, zoom: number | null): void
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      options?: Readonly<Record<string, unknown>>,
    ): this
    markContent(tag: string, options?: Readonly<Record<string, unknown>>): this
    markStructureContent(tag: string, options?: Readonly<Record<string, unknown>>): StructureContent
    endMarkedContent(): this
    end(): void
  }

  export { PDFDocument as default }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit'
  export function toBytes(document: PDFDocument): Promise<Uint8Array>
}
