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
  'missing-image',
  'id-taken',
  'number-taken',
  'last-blueprint',
  'last-phase',
  'last-column',
  'last-lane',
  'data-lane-holds-no-steps',
  'lane-holds-no-data',
  'lane-in-use',
  'kind-of-lane',
  'zone-order',
  'link-to-itself',
  'link-exists',
  'span-too-wide',
  'out-of-range',
  'invalid-value',
  'nothing-to-do',
] as const
export type Refusal = (typeof REFUSALS)[number]
