/** The encodings that a text file may be read in. `windows-1252` is what Western editions of Office write. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]
