import { stepTime } from '../../analysis/stepTime'
import { hasMark, type Mark } from '../../commands/toggleMark'
import { formatDuration } from '../../model/duration'
import type { Step } from '../../model/step'
import type { OutlineField } from './outlineField'
import type { OutlineRow } from './outlineRows'
import { columnName, type TableContext } from './tableContext'

/** Signs of the marks, in the order in which they are written. */
export const MARK_SIGNS: Readonly<Record<Mark, string>> = { fail: 'F', wait: 'W', decision: 'D', truth: '★' }

export const MARKS = Object.keys(MARK_SIGNS) as Mark[]

/** A rating with its sign: "+1", "0", "−0.5". */
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')

const rounded = (value: number) => String(Math.round(value) + 0) as '-2' | '-1' | '0' | '1' | '2'

/** A rating in figures and words: "+1 Pleased". Between two words it is the nearer one that is said. */
export const emotionText = (value: number, { words }: TableContext): string =>
  `${signed(value)} ${words.emotions[rounded(value)]}`

export const marksText = (step: Step): string =>
  MARKS.filter((mark) => hasMark(step, mark))
    .map((mark) => MARK_SIGNS[mark])
    .join(' ')

/** The text of a cell: what is shown, copied, and edited. Empty where nothing is set. */
export function cellText({ step, phase, pains }: OutlineRow, field: OutlineField, context: TableContext): string {
  const { project, words } = context
  const minutes = (value: number | undefined) => (value === undefined ? '' : formatDuration(value, words.language))
  switch (field) {
    case 'title':
      return step.title
    case 'lane':
      return context.laneNames.get(step.lane) ?? ''
    case 'phase':
      return phase.title
    case 'column':
      return columnName(context, step.column)
    case 'roles':
      return (step.roles ?? []).map((id) => project.roles.byId[id]?.name ?? '').join(', ')
    case 'channel':
      return step.channel ? words.channels[step.channel] : ''
    case 'typical':
      return minutes(stepTime(step).typicalMinutes)
    case 'maximum':
      return minutes(stepTime(step).maximumMinutes)
    case 'emotion':
      return step.emotion === undefined ? '' : emotionText(step.emotion, context)
    case 'marks':
      return marksText(step)
    case 'pains':
      return pains.map(({ number }) => number).join(', ')
    case 'note':
      return step.note ?? ''
  }
}
