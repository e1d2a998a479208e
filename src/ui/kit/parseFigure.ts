/**
 * The number in what a person typed, or null when it is none. Full-width digits, thousands marks, a unit sign in front
 * of or behind the figure and a decimal comma are understood: `１２.５`, `¥1,200`, `12 %`, `0,5`.
 */
export function parseFigure(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^[^\d.,+\-−]*/, '')
    .replace(/[^\d.,]*$/, '')
    .replace('−', '-')
  const thousands = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)
  const figure = thousands ? plain.replaceAll(',', '') : plain.replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(figure) ? Number(figure) : null
}
