import { ChevronDown } from 'lucide-react'
import { LaneGlyph } from '../inspector/LaneGlyph'
import { MarkSymbol } from '../inspector/MarkSymbol'
import { Icon } from '../kit/Icon'
import css from './PainTable.module.css'
import { type PainWords, painCell } from './painCell'
import { isChoice, type PainField } from './painField'
import type { PainRow } from './painRows'
import { VoteDots } from './VoteDots'

interface PainTableCellProps {
  readonly row: PainRow
  readonly field: PainField
  readonly words: PainWords
  /** The quote has no column of its own and stands below the title. */
  readonly quoted: boolean
  readonly active: boolean
}

/** What a cell of the register shows. */
export function PainTableCell({ row, field, words, quoted, active }: PainTableCellProps) {
  const { painPoint } = row
  const text = painCell(row, field, words)
  const list = active && isChoice(field) && (
    <button type="button" className={css.openList} tabIndex={-1} aria-hidden="true" data-open>
      <Icon of={ChevronDown} small />
    </button>
  )
  switch (field) {
    case 'title':
      return (
        <span className={css.titles}>
          <span className={css.name}>{text || words.pain.untitled}</span>
          {quoted && painPoint.words && <q className={css.voice}>{painPoint.words.replace(/^[“"「]|[”"」]$/gu, '')}</q>}
        </span>
      )
    case 'where':
      return (
        <>
          {text === '' ? (
            <button type="button" className={css.place} tabIndex={-1} data-place>
              {words.pain.unplaced}
            </button>
          ) : (
            <span className={css.placed}>
              {row.role && <LaneGlyph role={row.role} />}
              <span className={css.text}>{words.pain.andMore(text, row.furtherPlaces)}</span>
            </span>
          )}
          {list}
        </>
      )
    case 'marks':
      return (
        <span className={css.signs}>
          {row.marks.map((mark) => (
            <MarkSymbol key={mark} mark={mark} />
          ))}
          <span className={css.unseen}>{text}</span>
        </span>
      )
    case 'votes':
      return (
        <span className={css.counted}>
          <b className={css.figure}>{text}</b>
          {painPoint.votes !== undefined && <VoteDots votes={painPoint.votes} />}
        </span>
      )
    case 'impact':
    case 'effort':
      return (
        <>
          <span className={css.figure}>{text}</span>
          {list}
        </>
      )
    case 'words':
      return <span className={`${css.text} ${css.voice}`}>{text}</span>
    default:
      return (
        <>
          <span className={css.text}>{text}</span>
          {list}
        </>
      )
  }
}
