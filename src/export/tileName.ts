/** The name of a tile, row by letter and column by number: A1. After Z comes AA. */
export function tileName(row: number, column: number): string {
  let letters = ''
  for (let rest = row + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${column + 1}`
}
