const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** What a step is called by assistive technology. */
export interface StepWords {
  readonly title: string
  readonly lane: string
  readonly column: number
  readonly phase: string
  readonly marks: readonly string[]
  readonly to: readonly string[]
  readonly from: readonly string[]
  readonly bothWays: readonly string[]
}

export interface LinkWords {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly label: string
  readonly twoWay: boolean
}

/** What a deletion takes along. */
export interface ImpactWords {
  readonly phases: number
  readonly columns: number
  readonly lanes: number
  readonly steps: number
  readonly links: number
  readonly cells: number
  readonly unplacedPainPoints: number
  readonly references: number
}

const sentence = (parts: readonly string[]): string => parts.filter(Boolean).join(', ')

export const enCanvas = {
  name: 'Blueprint',
  step: 'step',
  untitledStep: 'Untitled step',
  stepName: ({ title, lane, column, phase, marks, to, from, bothWays }: StepWords) =>
    sentence([
      title,
      lane,
      `column ${column}`,
      phase,
      ...marks,
      from.length > 0 ? `from ${from.join(', ')}` : '',
      to.length > 0 ? `leads to ${to.join(', ')}` : '',
      bothWays.length > 0 ? `both ways with ${bothWays.join(', ')}` : '',
    ]),
  painMark: (number: number, severity: number) => `pain point ${number}, severity ${severity} of 4`,
  marks: { fail: 'fail point', wait: 'wait point', decision: 'decision', truth: 'moment of truth' },
  linkName: ({ from, to, kind, label, twoWay }: LinkWords) =>
    sentence([`Link ${twoWay ? 'between' : 'from'} ${from} ${twoWay ? 'and' : 'to'} ${to}`, kind, label]),
  linkKinds: {
    sequence: 'sequence',
    interaction: 'interaction',
    internal: 'internal service',
    information: 'information',
    evidence: 'evidence',
    exception: 'exception',
  },
  laneName: (title: string) => `Lane ${title}`,
  phaseName: (title: string) => `Phase ${title}`,
  columnName: ({ number, title, phase }: { number: number; title: string; phase: string }) =>
    sentence([`Column ${number}`, title, phase]),
  emptyCell: ({ lane, column }: { lane: string; column: number }) =>
    `Empty cell, ${lane}, column ${column}. Type to add a step`,

  newStepTitle: 'Title of the new step',
  editStepTitle: 'Title of the step',
  editLinkLabel: 'Label of the link',
  editLaneTitle: 'Title of the lane',
  editPhaseTitle: 'Title of the phase',
  editColumnTitle: 'Title of the column',
  capture: {
    next: 'next',
    response: 'response',
    done: 'done',
    linkedFrom: (title: string) => `Linked from “${title}”`,
    leadsTo: (title: string) => `Leads to “${title}”`,
    notLinked: 'Not linked',
    unlink: 'no link',
    link: 'link',
  },
  tooManyLines: (lines: number, most: number) => `${lines} lines are too many to paste as steps: ${most} at most.`,
  selectStepFirst: 'Select a step first.',
  newPainPoint: 'New pain point',
  newPhase: 'New phase',
  laneRoles: {
    evidence: 'Evidence',
    customer: 'Customer',
    'frontstage-people': 'Frontstage, people',
    'frontstage-technology': 'Frontstage, technology',
    backstage: 'Backstage',
    support: 'Support',
    preparation: 'Preparation',
    management: 'Management',
    emotion: 'Emotion',
    time: 'Time',
    metric: 'Metric',
    notes: 'Notes',
  },
  selectionBar: 'Selected steps',
  tool: {
    linkStart: 'Choose the step where the link begins.',
    linkEnd: (title: string) => `Now choose the step that “${title}” leads to.`,
    place: 'Choose a cell for the new step.',
    cancel: 'Cancel',
    done: 'Done',
  },
  laneHidden: (lane: string) => `${lane} is hidden`,
  showAgain: 'Show again',

  deleteTitle: (name: string) => `Delete ${name}?`,
  deletedLane: (title: string) => `lane ${title}`,
  deletedPhase: (title: string) => `phase ${title}`,
  deletedColumn: (number: number) => `column ${number}`,
  deleteAll: 'Delete all of it',
  things: (n: number) => `${n} things`,
  deleteImpact: ({ lanes, phases, columns, steps, links, cells, unplacedPainPoints, references }: ImpactWords) => {
    const goes = [
      phases > 1 ? count(phases, 'phase', 'phases') : '',
      columns > 1 ? count(columns, 'column', 'columns') : '',
      lanes > 1 ? count(lanes, 'lane', 'lanes') : '',
      steps > 0 ? count(steps, 'step', 'steps') : '',
      links > 0 ? count(links, 'link', 'links') : '',
      cells > 0 ? count(cells, 'data cell', 'data cells') : '',
    ]
    const stays = [
      unplacedPainPoints > 0 ? `${count(unplacedPainPoints, 'pain point', 'pain points')} will have no place` : '',
      references > 0 ? `${count(references, 'reference', 'references')} elsewhere will be removed` : '',
    ].filter(Boolean)
    return [
      `This also deletes ${sentence(goes)}.`,
      stays.length > 0 ? `${stays.join('; ')}.` : '',
      'Undo brings it all back.',
    ]
      .filter(Boolean)
      .join(' ')
  },

  overview: 'Overview',
  overviewHint: 'Drag to move the view',
  hideOverview: 'Hide the overview',
  showOverview: 'Show the overview',

  menu: {
    name: 'Commands',
    edit: 'Edit title',
    editLabel: 'Edit label',
    addStep: 'Add a step',
    addDecision: 'Add a decision',
    addStepBeside: 'Add a step after this',
    connect: 'Connect to…',
    marks: 'Marks',
    fail: 'Fail point',
    wait: 'Wait point',
    decision: 'Decision',
    truth: 'Moment of truth',
    addPain: 'Add a pain point',
    movePain: 'Move to another place',
    takePainOff: 'Take off this place',
    wider: 'Cover one more column',
    narrower: 'Cover one column less',
    moveUp: 'Move up',
    moveDown: 'Move down',
    moveLeft: 'Move left',
    moveRight: 'Move right',
    duplicate: 'Duplicate',
    delete: 'Delete',
    kind: 'Kind of link',
    twoWay: 'Both ways',
    reverse: 'Turn around',
    columnBefore: 'Insert column before',
    columnAfter: 'Insert column after',
    deleteColumn: 'Delete column',
    phaseBefore: 'Insert phase before',
    phaseAfter: 'Insert phase after',
    laneAbove: 'Add lane above',
    laneBelow: 'Add lane below',
    hideLane: 'Hide lane',
    showLanes: 'Show hidden lanes',
  },
}
