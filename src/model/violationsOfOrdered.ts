import type { Ordered } from './ordered'
import type { Report } from './violation'

/** [M1] Each record carries the id it is kept under. */
export function violationsOfKeys(
  records: Readonly<Record<string, { readonly id: string }>>,
  path: string,
  report: Report,
): void {
  for (const [key, { id }] of Object.entries(records)) {
    if (id !== key) report('id-mismatch', `${path}.${key}.id`, id)
  }
}

/** [M1] [M2] An ordered list names each of its records exactly once. */
export function violationsOfOrdered(
  list: Ordered<string, { readonly id: string }>,
  path: string,
  report: Report,
): void {
  violationsOfKeys(list.byId, `${path}.byId`, report)
  const seen = new Set<string>()
  list.order.forEach((id, index) => {
    if (seen.has(id) || !Object.hasOwn(list.byId, id)) report('order-mismatch', `${path}.order.${index}`, id)
    seen.add(id)
  })
  for (const key of Object.keys(list.byId)) {
    if (!seen.has(key)) report('order-mismatch', `${path}.order`, key)
  }
}
