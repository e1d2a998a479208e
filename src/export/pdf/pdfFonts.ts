/**
 * Fonts of a PDF. A page of paper has no system fonts, so every glyph travels inside the file: Latin from the bundled
 * faces of the diagram, Chinese from Noto Sans, which comes in about a hundred slices a script, so that only those are
 * loaded that a document needs. Positions never depend on them: layout has measured each text with the table of the
 * bundled Latin faces and one em a Chinese character, and each run is set where that says.
 */
import type { DiagramLanguage } from '../../model/project'
import type { Face } from '../../scene/scene'
import { LATIN_RANGE } from '../latinRange'

/** Where a font file comes from: a Latin face, or a slice of Noto Sans SC or TC by its name in the package. */
export type FontName = `latin-${Face}` | `sc-${string}` | `tc-${string}`

/** Slices of a script: which code points each one holds, as CSS `unicode-range` texts by name (`[4]`, `latin`). */
export type SliceRanges = Readonly<Record<string, string>>

export interface PdfFontFiles {
  readonly sc: SliceRanges
  readonly tc: SliceRanges
  /** The file as TrueType, OpenType or WOFF. @throws Error if it cannot be had. */
  load(name: FontName): Promise<Uint8Array>
}

/** Text that one font sets. */
export interface FontRun {
  /** Null: no font at hand has these characters; they are set as boxes and reported. */
  readonly font: FontName | null
  readonly text: string
}

type SliceOf = ReadonlyMap<number, string>

/** Slice of each code point. */
export function sliceTable(ranges: SliceRanges): SliceOf {
  const table = new Map<number, string>()
  for (const [name, text] of Object.entries(ranges)) {
    for (const range of text.split(',')) {
      const [from = 0, to = from] = range
        .replace(/^U\+/i, '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      for (let code = from; code <= to; code += 1) if (!table.has(code)) table.set(code, name.replace(/[[\]]/g, ''))
    }
  }
  return table
}

/** Chooses the font of each character: Latin first, then the script of the document, then the other one. */
export function fontChooser(files: Pick<PdfFontFiles, 'sc' | 'tc'>, language: DiagramLanguage) {
  const latin = sliceTable({ latin: LATIN_RANGE })
  const tables = { sc: sliceTable(files.sc), tc: sliceTable(files.tc) }
  const order = language === 'zh-TW' ? (['tc', 'sc'] as const) : (['sc', 'tc'] as const)
  const fontOf = (character: string, face: Face): FontName | null => {
    const code = character.codePointAt(0) ?? 0
    if (latin.has(code)) return `latin-${face}`
    for (const script of order) {
      const slice = tables[script].get(code)
      if (slice !== undefined) return `${script}-${slice}`
    }
    return null
  }
  /** A text as runs of one font each, in order. */
  return (text: string, face: Face): FontRun[] => {
    const runs: { font: FontName | null; text: string }[] = []
    for (const character of text) {
      const font = fontOf(character, face)
      const last = runs.at(-1)
      if (last && last.font === font) last.text += character
      else runs.push({ font, text: character })
    }
    return runs
  }
}
