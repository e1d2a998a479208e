import { elementSymbol } from '../../charts/elements/elementSymbol'
import type { Element } from '../../model/painPoint'
import { Shapes } from '../../screen/Shapes'

const EDGE_PX = 18

/** The sign of an element in text and tables. */
export function ElementSign({ element, hollow = false }: { readonly element: Element; readonly hollow?: boolean }) {
  const center = { x: EDGE_PX / 2, y: EDGE_PX / 2 }
  return (
    <svg width={EDGE_PX} height={EDGE_PX} viewBox={`0 0 ${EDGE_PX} ${EDGE_PX}`} aria-hidden="true">
      <Shapes shapes={[elementSymbol(element, center, { hollow })]} />
    </svg>
  )
}
