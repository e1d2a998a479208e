import { createLucideIcon } from 'lucide-react'

/** Icons that the icon set lacks, in its grid of 24. */

/** A connector with two corners and a head, as the diagram draws it. */
export const ConnectorIcon = createLucideIcon('connector', [
  ['path', { d: 'M3 18h8V6h10', key: 'run' }],
  ['path', { d: 'm17 2 4 4-4 4', key: 'head' }],
])

/** The three lines of a blueprint: double, bold, dash-dot. */
export const NotationIcon = createLucideIcon('notation', [
  ['path', { d: 'M3 4h18', key: 'upper' }],
  ['path', { d: 'M3 7.5h18', key: 'lower' }],
  ['path', { d: 'M3 13h18', strokeWidth: 3.5, key: 'bar' }],
  ['path', { d: 'M3 19.5h7', key: 'dash' }],
  ['path', { d: 'M14 19.5h.01', key: 'dot' }],
  ['path', { d: 'M18 19.5h3', key: 'rest' }],
])
