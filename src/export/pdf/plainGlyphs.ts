import type { FontkitFont } from 'pdfkit'

/** Characters that stand over, join or steer others, so that glyphs depend on their neighbours. */
const JOINING = /[\p{M}\p{Cf}]/u

/**
 * Lets a font set its glyphs one by one, each as wide as it is. Diagram text asks for neither kerning nor ligatures, and seeking the
 * rules of the font for them takes most of the time of a file. Text with marks or joiners is shaped as before.
 */
export function setPlainGlyphs(font: FontkitFont): void {
  const shaped = font.layout.bind(font)
  font.layout = (text, features) => {
    if (JOINING.test(text)) return shaped(text, features)
    const glyphs = font.glyphsForString(text)
    const positions = glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }))
    return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) }
  }
}
