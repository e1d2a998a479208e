/** What the register says of a pain point, in the order of its columns. The number stands with the severity. */
export const PAIN_FIELDS = [
  'title',
  'words',
  'where',
  'marks',
  'votes',
  'impact',
  'effort',
  'owner',
  'status',
  'cause',
  'element',
  'relation',
  'dimension',
  'gap',
  'howMightWe',
  'improvement',
] as const
export type PainField = (typeof PAIN_FIELDS)[number]

export type PainColumn = PainField | 'number'

/** Columns that stay away until somebody asks for them. The quote stands below the title without a column of its own. */
export const HIDDEN_AT_FIRST: readonly PainField[] = [
  'words',
  'cause',
  'element',
  'relation',
  'dimension',
  'gap',
  'howMightWe',
  'improvement',
]

export const isPainField = (text: string): text is PainField => (PAIN_FIELDS as readonly string[]).includes(text)

/** Fields with words of their own to choose from. */
const CHOICES: readonly PainColumn[] = [
  'number',
  'where',
  'impact',
  'effort',
  'owner',
  'status',
  'cause',
  'element',
  'relation',
  'dimension',
  'gap',
]
export const isChoice = (column: PainColumn): boolean => CHOICES.includes(column)

/** Fields of several lines. */
export const hasLines = (column: PainColumn): boolean =>
  column === 'title' || column === 'words' || column === 'howMightWe' || column === 'improvement'
