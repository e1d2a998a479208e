const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export const enOutline = {
  name: 'Outline',
  layout: 'Layout',
  layouts: { steps: 'Steps', grid: 'Grid' },
  stepsName: (blueprint: string) => `Steps of ${blueprint}`,
  gridName: (blueprint: string) => `Lanes and columns of ${blueprint}`,
  hint: 'Arrows move, typing writes over, Enter and Tab go on. Press Escape, then Tab, to leave the table.',

  number: 'No.',
  fields: {
    title: 'Step',
    lane: 'Lane',
    phase: 'Phase',
    column: 'Column',
    roles: 'Carried out by',
    channel: 'Channel',
    typical: 'Typical',
    maximum: 'Maximum',
    emotion: 'Emotion',
    marks: 'Marks',
    pains: 'Pains',
    note: 'Note',
  },
  marks: { fail: 'Fail point', wait: 'Wait point', decision: 'Decision', truth: 'Moment of truth' },
  painPoints: (numbers: string) => (numbers === '' ? '' : `Pain points ${numbers}`),
  moreFields: 'Columns shown',
  showList: 'Show the choices',
  journeyOrder: 'In the order of the journey',

  search: 'Find in the steps',
  allLanes: 'All lanes',
  allPhases: 'All phases',
  allMarks: 'All marks',
  withPain: 'Pain points',
  clearFilter: 'Show all steps',
  found: (shown: number, all: number) =>
    shown === all ? count(all, 'step', 'steps') : `${shown} of ${count(all, 'step', 'steps')}`,
  nothingFound: 'No step matches.',

  selectRow: (number: number) => `Select step ${number}`,
  selected: (n: number) => `${n} selected`,
  duplicate: 'Duplicate',
  delete: 'Delete',

  newStep: 'New step',
  newStepHint: 'Type to add a step',
  untitled: 'Untitled step',
  empty: 'empty',
  cell: ({ field, text, row }: { field: string; text: string; row: string }) => `${field}: ${text}. ${row}`,
  newCell: (field: string) => `${field} of a new step`,

  laneAndColumn: (lane: string, column: string) => `${lane}, column ${column}`,
  emptyCell: 'Empty. Type to add a step',
  addHere: 'Add a step here',

  problems: {
    lane: 'is not a lane of this blueprint',
    phase: 'is not a phase of this blueprint',
    column: 'is not a column of this blueprint',
    channel: 'is not a channel',
    time: 'is not a time, such as 5 min, 1 h 30 or 2 d',
    emotion: 'is not between −2 and +2',
    marks: 'holds other letters than F, W, D and ★',
    evidenceDecides: 'cannot be, since evidence decides nothing',
    readOnly: 'cannot be written here; pain points are added to a step',
    outside: 'stands outside of the table',
  },
  problem: (text: string, why: string) => `“${text}” ${why}`,
  misfit: ({ row, field, text, why }: { row: string; field: string; text: string; why: string }) =>
    `Row ${row}${field === '' ? '' : `, ${field}`}: “${text}” ${why}.`,
  notPasted: (misfits: readonly string[], more: number) =>
    ['Nothing was pasted.', ...misfits, more > 0 ? `And ${count(more, 'more value', 'more values')}.` : '']
      .filter(Boolean)
      .join(' '),
  pasted: (changed: number, added: number) =>
    [
      changed > 0 ? `${count(changed, 'row', 'rows')} written` : '',
      added > 0 ? `${count(added, 'step', 'steps')} added` : '',
    ]
      .filter(Boolean)
      .join(', '),
  copied: (rows: number) => `${count(rows, 'row', 'rows')} copied`,
}
