import { TriangleAlert } from 'lucide-react'
import { useId, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import { Checkbox } from '../kit/Checkbox'
import { Icon } from '../kit/Icon'
import { useNarrow } from '../outline/useNarrow'
import { useRowWindow, windowParts } from '../outline/useRowWindow'
import css from './SheetPreview.module.css'
import type { SheetLine } from './sheetView'

/** Heights of a row, as in the style sheet. */
const ROW_PX = 34
const NARROW_ROW_PX = 56

/** The steps that a sheet becomes, each with where it comes from; rows with problems are marked. Only what is seen is rendered. */
export function SheetPreview({ lines }: { readonly lines: readonly SheetLine[] }) {
  const { importSheet: words } = useMessages()
  const title = useId()
  const [onlyProblems, setOnlyProblems] = useState(false)
  const flawed = useMemo(() => lines.filter(({ problems }) => problems.length > 0), [lines])
  const shown = onlyProblems && flawed.length > 0 ? flawed : lines
  return (
    <div>
      <div className={css.top}>
        <h3 id={title}>{words.preview}</h3>
        {flawed.length > 0 && (
          <Checkbox checked={onlyProblems} onChange={setOnlyProblems}>
            {words.onlyProblems}
          </Checkbox>
        )}
      </div>
      {lines.length === 0 ? <p className={css.nothing}>{words.nothing}</p> : <Lines lines={shown} label={title} />}
    </div>
  )
}

function Lines({ lines, label }: { readonly lines: readonly SheetLine[]; readonly label: string }) {
  const { importSheet: words } = useMessages()
  const scroller = useRef<HTMLElement>(null)
  const isNarrow = useNarrow()
  const rowPx = isNarrow ? NARROW_ROW_PX : ROW_PX
  const parts = windowParts(useRowWindow(scroller, rowPx), lines.length, -1)
  const { from, phase, lane, step, more } = words.previewColumns
  const headings = isNarrow ? [from, step] : [from, phase, lane, step, more]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it, and there is nothing to operate inside
    <section ref={scroller} className={css.scroller} tabIndex={0} aria-labelledby={label}>
      <table className={css.table} aria-labelledby={label} aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            if ('gap' in part)
              return (
                <tr key={`gap ${part.before}`} aria-hidden style={{ height: part.gap * rowPx }}>
                  <td colSpan={headings.length} />
                </tr>
              )
            const line = lines[part.row]
            return line && <Line key={part.row} line={line} index={part.row + 2} isNarrow={isNarrow} />
          })}
        </tbody>
      </table>
    </section>
  )
}

function Line({
  line,
  index,
  isNarrow,
}: {
  readonly line: SheetLine
  readonly index: number
  readonly isNarrow: boolean
}) {
  const isFlawed = line.problems.length > 0
  const details = <Details line={line} />
  return (
    <tr aria-rowindex={index} data-flawed={isFlawed || undefined}>
      <td className={css.from}>{line.from}</td>
      {isNarrow ? (
        <td>
          <span className={css.step}>{line.title || '–'}</span>
          <span className={css.under}>
            {[line.phase, line.lane].filter(Boolean).join(' · ')}
            {line.phase !== '' && line.details.length + line.problems.length > 0 && ' · '}
            {details}
          </span>
        </td>
      ) : (
        <>
          <td>
            <Named name={line.phase} isNew={line.isNewPhase} />
          </td>
          <td>
            <Named name={line.lane} isNew={line.isNewLane} />
          </td>
          <td className={css.step}>{line.title || '–'}</td>
          <td className={css.details}>{details}</td>
        </>
      )}
    </tr>
  )
}

function Named({ name, isNew }: { readonly name: string; readonly isNew: boolean }) {
  const { importSheet: words } = useMessages()
  return (
    <>
      {name || '–'}
      {isNew && name !== '' && <small className={css.isNew}>{words.isNew}</small>}
    </>
  )
}

function Details({ line: { details, problems } }: { readonly line: SheetLine }) {
  const said = [...problems, ...details].join(' · ')
  return (
    <span title={said || undefined}>
      {problems.length > 0 && (
        <span className={css.problem}>
          <Icon of={TriangleAlert} small /> {problems.join(' · ')}
          {details.length > 0 && ' · '}
        </span>
      )}
      {details.join(' · ')}
    </span>
  )
}
