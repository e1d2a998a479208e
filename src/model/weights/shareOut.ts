/**
 * Shares a whole number out in proportion, by the largest remainder: nobody is more than one unit away from the exact
 * share, and the parts sum to the total. Equal remainders go to the earlier one. Without any share, all get the same.
 *
 * @param total a whole number of units, 0 or more.
 * @param shares 0 or more each.
 */
export function shareOut(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0)
  const exact = shares.map((share) => (sum > 0 ? (total / sum) * share : total / shares.length))
  const parts = exact.map((part) => Math.min(Math.floor(part), total))
  const left = total - parts.reduce((all, part) => all + part, 0)
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - (parts[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}
