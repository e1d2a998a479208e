const NAME = /\.(?:csv|tsv|tab|txt)$/i

/**
 * Whether a file is, by its name, a text with cells: what it holds says nothing, since any text may be a table. A file that
 * begins like a blueprint is one, whatever its name.
 */
export async function isTextTable(file: File): Promise<boolean> {
  if (!NAME.test(file.name)) return false
  const head = await file.slice(0, 200).text()
  return !head.trimStart().startsWith('{')
}
