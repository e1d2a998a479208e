import { memo, useMemo, useState } from 'react'
import { type ElementCoverage, elementCoverage } from '../../analysis/elementCoverage'
import { type CoverageGroup, elementCoverageChart } from '../../charts/elements/elementCoverageChart'
import { useEditor } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import { elementScale } from '../../model/elementScale'
import type { Elements } from '../../model/elements'
import { ELEMENTS } from '../../model/weights/setWeight'
import { ChartPicture } from '../../screen/ChartPicture'
import { Button } from '../kit/Button'
import { useShowOnBlueprint } from '../studies/useShowOnBlueprint'
import spots from './AttributeSpots.module.css'
import { coverageGroups } from './coverageGroups'
import css from './ElementsView.module.css'
import { Figure } from './Figure'
import { useWidth } from './useWidth'

/** Longer tables open on request: nobody scrolls through them to the registers. */
const OPEN_UP_TO = 40

/** Which elements serve at which step; a press on a row shows the step on the blueprint. */
export const CoverageSection = memo(function CoverageSection({ blueprint }: { readonly blueprint: Blueprint }) {
  const { elements: words } = useMessages()
  const { steps, lanes, phases, elements } = blueprint
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the blueprint that coverage reads
  const coverage = useMemo(() => elementCoverage(blueprint), [steps, lanes, phases, elements.attributes])
  const groups = useMemo(() => coverageGroups({ phases }, coverage), [phases, coverage])
  const scale = elements.scale
  const count = coverage.rows.length
  const [isOpen, setOpen] = useState(count <= OPEN_UP_TO)
  return (
    <Figure
      title={words.coverageTitle}
      hint={words.coverageHint}
      actions={
        count > OPEN_UP_TO && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.hideCoverage : words.showCoverage}
          </Button>
        )
      }
    >
      {isOpen && count > 0 && <CoverageTable groups={groups} totals={coverage.totals} scale={scale} />}
      {coverage.unlinked.length > 0 && <p className={css.quiet}>{words.unlinked(coverage.unlinked.length)}</p>}
    </Figure>
  )
})

interface CoverageTableProps {
  readonly groups: readonly CoverageGroup[]
  readonly totals: ElementCoverage['totals']
  readonly scale: Elements['scale']
}

const CoverageTable = memo(function CoverageTable({ groups, totals, scale }: CoverageTableProps) {
  const { elements: words } = useMessages()
  const editor = useEditor()
  const show = useShowOnBlueprint()
  const [ref, width] = useWidth<HTMLDivElement>()
  const chart = useMemo(
    () =>
      elementCoverageChart(groups, totals, words.chart, {
        widthPx: Math.max(width, 300),
        scale: elementScale(scale ? { scale } : {}),
      }),
    [groups, totals, words, width, scale],
  )
  const rows = useMemo(
    () => new Map(groups.flatMap((group) => group.rows).map((row) => [row.step.id as string, row])),
    [groups],
  )
  return (
    <div ref={ref} className={css.sideways}>
      {width > 0 && (
        <ChartPicture chart={chart} label={words.coverageTitle}>
          <ul className={spots.spots} aria-label={words.coverageTitle}>
            {chart.spots.map(({ key, box }) => {
              const row = rows.get(key.slice('step:'.length))
              if (!row) return null
              const parts = ELEMENTS.map((element) =>
                words.coverageCell(
                  words.names[element],
                  row.cells[element].named,
                  row.cells[element].attributes.length,
                ),
              ).join('; ')
              return (
                <li key={key}>
                  <button
                    type="button"
                    className={spots.spot}
                    style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
                    aria-label={words.coverageStep(row.step.title, parts)}
                    onClick={() => {
                      editor.select([{ type: 'step', id: row.step.id }])
                      show({ label: row.step.title, steps: [row.step.id], links: [] })
                    }}
                  />
                </li>
              )
            })}
          </ul>
        </ChartPicture>
      )}
    </div>
  )
})
