import type { Link } from './link'

/**
 * What a link says, as keys: two links that share a key say the same thing. A two-way link also says its reverse, and
 * an evidence link, which is a tie without direction, does too.
 */
export function linkKeys({ from, to, kind, twoWay }: Pick<Link, 'from' | 'to' | 'kind' | 'twoWay'>): string[] {
  const there = `${kind} ${from} ${to}`
  return twoWay === true || kind === 'evidence' ? [there, `${kind} ${to} ${from}`] : [there]
}
