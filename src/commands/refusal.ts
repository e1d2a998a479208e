/**
 * Why a command cannot be carried out. Each reason has a message in every catalog (`refusals`), which says what to do.
 */
export const REFUSALS = [
  'missing-blueprint',
  'missing-phase',
  'missing-column',
  'missing-lane',
  'missing-step',
  'missing-link',
  'missing-pain-point',
  'missing-record',
  'id-taken',
  'last-blueprint',
  'last-phase',
  'last-column',
  'data-lane-holds-no-steps',
  'zone-order',
  'link-to-itself',
  'link-exists',
  'span-too-wide',
  'out-of-range',
  'invalid-value',
  'nothing-to-do',
  'image-in-use',
] as const
export type Refusal = (typeof REFUSALS)[number]
