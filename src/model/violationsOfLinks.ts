import { linkKeys } from './linkKeys'
import type { Place } from './violation'
import { violationsOfKeys } from './violationsOfOrdered'

/** [M11] Links join two different steps, and no two links say the same. */
export function violationsOfLinks({ blueprint: { links }, path, report, checkReferences }: Place): void {
  violationsOfKeys(links, `${path}.links`, report)
  const said = new Set<string>()
  for (const [key, link] of Object.entries(links)) {
    const at = `${path}.links.${key}`
    checkReferences(
      [
        ['step', link.from, 'from'],
        ['step', link.to, 'to'],
      ],
      at,
    )
    if (link.from === link.to) report('link-to-itself', at, link.from)
    const keys = linkKeys(link)
    if (keys.some((words) => said.has(words))) report('link-repeated', at, `${link.from} ${link.to}`)
    for (const words of keys) said.add(words)
  }
}
