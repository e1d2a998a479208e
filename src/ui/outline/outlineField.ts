/** The columns of the table of steps, beside the number that heads each row. */
export const OUTLINE_FIELDS = [
  'title',
  'lane',
  'phase',
  'column',
  'roles',
  'channel',
  'typical',
  'maximum',
  'emotion',
  'marks',
  'pains',
  'note',
] as const
export type OutlineField = (typeof OUTLINE_FIELDS)[number]

/** Fields that one chooses from a list; what is typed narrows the list. */
export type ChoiceField = 'lane' | 'phase' | 'column' | 'roles' | 'channel' | 'emotion'

const CHOICES: ReadonlySet<OutlineField> = new Set(['lane', 'phase', 'column', 'roles', 'channel', 'emotion'])

export const isChoice = (field: OutlineField): field is ChoiceField => CHOICES.has(field)

/** Pain points are told where they hurt, not written into a cell. */
export const isEditable = (field: OutlineField): boolean => field !== 'pains'

/** What every step has: its place is changed, never cleared. */
export const isPlace = (field: OutlineField): boolean => field === 'lane' || field === 'phase' || field === 'column'
