import { ChevronDown } from 'lucide-react'
import { hasMark, type Mark } from '../../commands/toggleMark'
import { useMessages } from '../../i18n/MessagesContext'
import { LaneGlyph } from '../inspector/LaneGlyph'
import { MarkSymbol } from '../inspector/MarkSymbol'
import { PainMarker } from '../inspector/PainMarker'
import { Icon } from '../kit/Icon'
import { cellText, MARKS } from './cellText'
import { isChoice, type OutlineField } from './outlineField'
import type { OutlineRow } from './outlineRows'
import css from './StepsTable.module.css'
import type { TableContext } from './tableContext'

/** Numbers of pain points that a cell has room for. */
const PAINS_SHOWN = 2

interface StepCellProps {
  readonly row: OutlineRow
  readonly field: OutlineField
  readonly context: TableContext
  readonly active: boolean
}

/** What a cell of a step shows. Its text can be had as it is; signs say the same in words. */
export function StepCell({ row, field, context, active }: StepCellProps) {
  const { outline } = useMessages()
  const text = cellText(row, field, context)
  switch (field) {
    case 'title':
      return text === '' ? (
        <span className={css.faint}>{outline.untitled}</span>
      ) : (
        <span className={css.text}>{text}</span>
      )
    case 'lane':
      return (
        <span className={css.withSign}>
          <LaneGlyph role={row.lane.role} />
          <span className={css.text}>{text}</span>
          {active && <OpenList />}
        </span>
      )
    case 'marks':
      return active ? <MarkButtons row={row} /> : <MarkSigns row={row} />
    case 'pains':
      return <Pains row={row} />
    case 'emotion':
      return (
        <span className={css.withSign}>
          <Emotion value={row.step.emotion} />
          <span className={css.text}>{text}</span>
          {active && <OpenList />}
        </span>
      )
    default:
      return (
        <>
          <span className={css.text}>{text}</span>
          {active && isChoice(field) && <OpenList />}
        </>
      )
  }
}

/** Opens the field with its list by a press; keys have Enter. */
function OpenList() {
  const { outline } = useMessages()
  return (
    <button type="button" tabIndex={-1} className={css.openList} data-open aria-label={outline.showList}>
      <Icon of={ChevronDown} small />
    </button>
  )
}

const has = (row: OutlineRow) => MARKS.filter((mark) => hasMark(row.step, mark))

function MarkSigns({ row }: { readonly row: OutlineRow }) {
  const { outline } = useMessages()
  return (
    <span className={css.signs}>
      {has(row).map((mark) => (
        <span key={mark} role="img" aria-label={outline.marks[mark]} title={outline.marks[mark]}>
          <MarkSymbol mark={mark} />
        </span>
      ))}
    </span>
  )
}

/** In the active cell all four marks stand ready to be pressed. */
function MarkButtons({ row }: { readonly row: OutlineRow }) {
  const { outline } = useMessages()
  const offered = MARKS.filter((mark: Mark) => mark !== 'decision' || row.step.kind !== 'evidence')
  return (
    <span className={css.signs}>
      {offered.map((mark) => (
        <button
          key={mark}
          type="button"
          tabIndex={-1}
          className={css.mark}
          data-mark={mark}
          aria-pressed={hasMark(row.step, mark)}
          aria-label={outline.marks[mark]}
          title={outline.marks[mark]}
        >
          <MarkSymbol mark={mark} />
        </button>
      ))}
    </span>
  )
}

function Pains({ row: { pains } }: { readonly row: OutlineRow }) {
  const { outline } = useMessages()
  if (pains.length === 0) return null
  const more = pains.length - PAINS_SHOWN
  const label = outline.painPoints(pains.map(({ number }) => number).join(', '))
  return (
    <span className={css.signs} role="img" aria-label={label}>
      {pains.slice(0, PAINS_SHOWN).map(({ id, number, severity }) => (
        <PainMarker key={id} number={number} severity={severity} />
      ))}
      {more > 0 && `+${more}`}
    </span>
  )
}

/** A rating as a place on a line from upset to pleased. */
function Emotion({ value }: { readonly value: number | undefined }) {
  if (value === undefined) return null
  const x = 12 + value * 5
  return (
    <svg className={css.gauge} viewBox="0 0 24 12" aria-hidden="true" focusable="false">
      <path d="M2 6h20M12 3v6" stroke="var(--rule-strong)" strokeWidth="1" fill="none" />
      <circle cx={x} cy="6" r="3.500" fill={value < 0 ? 'var(--neg)' : value > 0 ? 'var(--pos)' : 'var(--ink-2)'} />
    </svg>
  )
}
