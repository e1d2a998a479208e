/** The part of fontkit that the tests and tools read; the package ships no types. */
declare module 'fontkit' {
  export interface FontFile {
    readonly unitsPerEm: number
    /** Every code point of the font's `cmap`. */
    readonly characterSet: readonly number[]
    glyphForCodePoint(codePoint: number): { readonly id: number }
    readonly hmtx: {
      readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } | undefined }
    }
  }
  export function create(data: Uint8Array): FontFile
}
