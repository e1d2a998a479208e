import type { Blueprint } from '../../src/model/blueprint'
import { columnsInOrder } from '../../src/model/columnsInOrder'
import { existing } from '../../src/model/existing'
import { inOrder } from '../../src/model/ordered'
import { stepsOfCell } from '../../src/model/stepsOfCell'
import { suggestLinkKind } from '../../src/model/suggestLinkKind'

/** Draws a blueprint as the table that `blueprint` reads, with columns aligned and links sorted. */
export function drawTable(blueprint: Blueprint): string {
  const columns = columnsInOrder(blueprint)
  const phases = columns.map(
    (column) => inOrder(blueprint.phases).find(({ columns: [first] }) => first === column)?.id ?? '',
  )
  const lanes = inOrder(blueprint.lanes).map(({ id, role }) => [
    id === role ? id : `${id}:${role}`,
    ...columns.map((column) =>
      stepsOfCell(blueprint, id, column)
        .map((step) => step.id + (step.span ? `*${step.span}` : ''))
        .join(', '),
    ),
  ])
  const rows = [['', ...columns], ['phases', ...phases], ...lanes]
  const widths = ['', ...columns].map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  const table = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join(' | ')
      .trimEnd(),
  )
  return [...table, ...linksOf(blueprint)].join('\n')
}

function linksOf({ links, steps, lanes }: Blueprint): string[] {
  const roleOf = (id: keyof typeof steps) => existing(lanes.byId, existing(steps, id).lane).role
  return Object.values(links)
    .map(({ from, to, kind, twoWay }) => {
      const isSuggested = kind === suggestLinkKind(roleOf(from), roleOf(to))
      return `${from} ${twoWay ? '<->' : '->'} ${to}${isSuggested ? '' : ` : ${kind}`}`
    })
    .sort()
}
