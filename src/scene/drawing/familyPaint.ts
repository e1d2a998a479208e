import type { Family } from '../scene'
import type { Paint } from '../shape'

/** The colour of the border and the glyph of each lane family. */
export const FAMILY_PAINT: Readonly<Record<Family, Paint>> = {
  evidence: 'ev',
  customer: 'cu',
  'front-people': 'fp',
  'front-technology': 'ft',
  backstage: 'bk',
  support: 'su',
}
