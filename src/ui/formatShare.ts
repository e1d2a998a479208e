/** A share as people read it: a digit behind the point only near the end, where it makes a difference. */
export function formatShare(share: number, language: string): string {
  const digits = share > 0.99 && share < 1 ? 1 : 0
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share)
}
