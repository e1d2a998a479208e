import { useRef } from 'react'
import { useBlueprint } from '../../editor/EditorContext'
import type { Selected } from '../../editor/selection'
import { TRIANGLE_CORNERS } from '../../model/triangleParts'
import { CornerPanel } from './CornerPanel'
import { CustomerPanel } from './CustomerPanel'
import { RelationPanel } from './RelationPanel'
import { TriangleItemPanel } from './TriangleItemPanel'
import { TriangleOverview } from './TriangleOverview'
import { usePanelFocus } from './usePanelFocus'

/** What the panel beside the triangle shows: what is selected of it, else what it says as a whole. */
export function TrianglePanel({ selected }: { readonly selected: Selected | null }) {
  const panel = useRef<HTMLDivElement>(null)
  usePanelFocus(panel)
  return (
    <div ref={panel}>
      <Content selected={selected} />
    </div>
  )
}

function Content({ selected }: { readonly selected: Selected | null }) {
  const { triangle } = useBlueprint()
  switch (selected?.type) {
    case 'relation':
      return <RelationPanel relation={selected.id} />
    case 'corner':
      return selected.id === 'customer' ? <CustomerPanel /> : <CornerPanel corner={selected.id} />
    case 'triangleItem': {
      const corner = TRIANGLE_CORNERS.find((one) => triangle[one].items.byId[selected.id])
      const item = corner && triangle[corner].items.byId[selected.id]
      return item ? <TriangleItemPanel corner={corner} item={item} /> : <TriangleOverview />
    }
    default:
      return <TriangleOverview />
  }
}
