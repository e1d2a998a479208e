import type { StepChanges } from '../../commands/editableStep'
import { hasMark, type Mark } from '../../commands/toggleMark'
import { parseDuration } from '../../model/duration'
import type { ColumnId, LaneId, RoleId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { Channel, Step } from '../../model/step'
import { emotionText, MARK_SIGNS, MARKS } from './cellText'
import type { OutlineField } from './outlineField'
import { columnName, type TableContext } from './tableContext'

/** Why a text does not fit a cell; keys of messages. */
export type CellProblem =
  | 'lane'
  | 'phase'
  | 'column'
  | 'channel'
  | 'time'
  | 'emotion'
  | 'marks'
  | 'evidenceDecides'
  | 'readOnly'
  | 'outside'

/** What a text in a cell means for a step, or why it means nothing. */
export type CellReading =
  | {
      readonly changes: StepChanges
      readonly lane?: LaneId
      readonly column?: ColumnId
    }
  | { readonly problem: CellProblem }

/** Finds the role of a name; one that is not there yet is made, once for all cells of a paste. */
export type RoleNamed = (name: string) => RoleId

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')

const changes = (fields: StepChanges): CellReading => ({ changes: fields })

/**
 * Reads the text of a cell as people write it: "5 min", "5 分钟", "Pleased" or "+1", "F W", names of lanes, phases and roles.
 *
 * @param step the step as it is so far, other cells of its row included
 */
export function readCell(
  typed: string,
  field: OutlineField,
  step: Step,
  context: TableContext,
  roleNamed: RoleNamed,
): CellReading {
  const text = typed.replace(/\r\n?/g, '\n').trim()
  switch (field) {
    case 'title':
      return changes({ title: text })
    case 'note':
      return changes({ note: text === '' ? undefined : text })
    case 'lane':
      return readLane(text, context)
    case 'phase':
      return readPhase(text, step, context)
    case 'column':
      return readColumn(text, context)
    case 'roles':
      return changes({ roles: namesIn(text).map(roleNamed) })
    case 'channel':
      return readChannel(text, context)
    case 'typical':
    case 'maximum':
      return readTime(text, field, step)
    case 'emotion':
      return readEmotion(text, context)
    case 'marks':
      return readMarks(text, step, context)
    case 'pains':
      return { problem: 'readOnly' }
  }
}

/** Names in a list, each once. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;、，；\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
]

function readLane(text: string, { lanes, laneNames }: TableContext): CellReading {
  if (text === '') return changes({})
  const wanted = plain(text)
  const lane =
    lanes.find(({ id }) => plain(laneNames.get(id) ?? '') === wanted) ??
    lanes.find(({ title, subtitle }) => plain(`${title} ${subtitle ?? ''}`) === wanted) ??
    lanes.find(({ title }) => plain(title) === wanted)
  return lane ? { changes: {}, lane: lane.id } : { problem: 'lane' }
}

/** A step goes to the first column of a phase, unless it stands in that phase already. */
function readPhase(text: string, step: Step, { phases }: TableContext): CellReading {
  if (text === '') return changes({})
  const wanted = plain(text)
  const named = phases.filter(({ title }) => plain(title) === wanted)
  const [phase = named[0]] = named.filter(({ columns }) => columns.includes(step.column))
  const [first] = phase?.columns ?? []
  if (!phase || first === undefined) return { problem: 'phase' }
  return phase.columns.includes(step.column) ? changes({}) : { changes: {}, column: first }
}

function readColumn(text: string, context: TableContext): CellReading {
  if (text === '') return changes({})
  const wanted = plain(text)
  const { columns, blueprint } = context
  const number = /^\d+$/.test(wanted) ? columns[Number(wanted) - 1] : undefined
  const column =
    columns.find((id) => plain(columnName(context, id)) === wanted) ??
    columns.find((id) => plain(blueprint.columns[id]?.title ?? '') === wanted) ??
    number
  return column ? { changes: {}, column } : { problem: 'column' }
}

function readChannel(text: string, { words }: TableContext): CellReading {
  if (text === '') return changes({ channel: undefined })
  const wanted = plain(text)
  const found = (Object.entries(words.channels) as [Channel, string][]).find(
    ([key, word]) => plain(word) === wanted || key === wanted,
  )
  return found ? changes({ channel: found[0] }) : { problem: 'channel' }
}

/** A time goes where the shown one stands: to the waiting where that was measured, else to the step itself. */
function readTime(text: string, field: 'typical' | 'maximum', { wait }: Step): CellReading {
  const minutes = text === '' ? undefined : parseDuration(text)
  if (minutes === null) return { problem: 'time' }
  const [ofWait, ofStep] =
    field === 'typical'
      ? (['actualMinutes', 'standardMinutes'] as const)
      : (['maximumMinutes', 'acceptableMinutes'] as const)
  if (wait?.[ofWait] === undefined) return changes({ [ofStep]: minutes })
  const { [ofWait]: _old, ...others } = wait
  return changes({ wait: minutes === undefined ? others : { ...others, [ofWait]: minutes } })
}

function readEmotion(text: string, context: TableContext): CellReading {
  if (text === '') return changes({ emotion: undefined })
  const wanted = plain(text)
  const word = ([-2, -1, 0, 1, 2] as const).find(
    (value) => plain(context.words.emotions[`${value}`]) === wanted || plain(emotionText(value, context)) === wanted,
  )
  const value = word ?? Number(wanted.replace('−', '-').replace(',', '.').replace(/\s.*$/, ''))
  return Number.isFinite(value) && Math.abs(value) <= 2 ? changes({ emotion: value }) : { problem: 'emotion' }
}

const SIGNS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ...MARKS.map((mark) => [MARK_SIGNS[mark], mark] as const),
  ['M', 'truth'],
  ['*', 'truth'],
  ['☆', 'truth'],
])

function readMarks(text: string, step: Step, { blueprint }: TableContext): CellReading {
  const signs = [
    ...text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s,;、]/g, ''),
  ]
  if (signs.some((sign) => !SIGNS.has(sign))) return { problem: 'marks' }
  const wanted = new Set(signs.map((sign) => SIGNS.get(sign)))
  if (wanted.has('decision') && blueprint.lanes.byId[step.lane]?.role === 'evidence')
    return { problem: 'evidenceDecides' }
  return changes({
    ...(wanted.has('fail') === hasMark(step, 'fail') ? {} : { fail: wanted.has('fail') ? {} : undefined }),
    ...(wanted.has('wait') === hasMark(step, 'wait') ? {} : { wait: wanted.has('wait') ? {} : undefined }),
    ...(wanted.has('decision') === hasMark(step, 'decision')
      ? {}
      : { kind: wanted.has('decision') ? ('decision' as const) : ('action' as const) }),
    ...(wanted.has('truth') === hasMark(step, 'truth')
      ? {}
      : { momentOfTruth: wanted.has('truth') ? true : undefined }),
  })
}

/** What a choice field offers, from the top. */
export function choicesOf(field: OutlineField, context: TableContext): readonly string[] {
  const { project, words, lanes, laneNames, phases, columns } = context
  switch (field) {
    case 'lane':
      return lanes.map(({ id }) => laneNames.get(id) ?? '')
    case 'phase':
      return [...new Set(phases.map(({ title }) => title))]
    case 'column':
      return columns.map((id) => columnName(context, id))
    case 'roles':
      return inOrder(project.roles).map(({ name }) => name)
    case 'channel':
      return Object.values(words.channels)
    case 'emotion':
      return [2, 1, 0, -1, -2].map((value) => emotionText(value, context))
    default:
      return []
  }
}
