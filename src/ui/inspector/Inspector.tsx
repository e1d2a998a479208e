import { lazy, Suspense } from 'react'
import { useBlueprint, useDocument } from '../../editor/EditorContext'
import type { Selected, Selection } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { Link } from '../../model/link'
import type { Step } from '../../model/step'
import type { View } from '../editor/views'
import { AttributePanel } from './AttributePanel'
import { CellPanel } from './CellPanel'
import { ColumnPanel } from './ColumnPanel'
import { DocumentPanel } from './DocumentPanel'
import css from './Inspector.module.css'
import { LanePanel } from './LanePanel'
import { LinkPanel } from './LinkPanel'
import { PainPointPanel } from './PainPointPanel'
import { PhasePanel } from './PhasePanel'
import { StepPanel } from './StepPanel'

/** Nobody needs the triangle to draw. */
const TrianglePanel = lazy(async () => ({ default: (await import('../triangle/TrianglePanel')).TrianglePanel }))

/** Edits every field of what is selected; with nothing selected, of what the view is about. */
export function Inspector({ view }: { readonly view: View }) {
  const { inspector } = useMessages()
  const selection = useDocument((state) => state.selection)
  const blueprint = useBlueprint()
  return (
    <section className={css.inspector} aria-label={inspector.name}>
      <Panel key={panelKey(selection)} selection={selection} blueprint={blueprint} view={view} />
    </section>
  )
}

/** Another selection is another panel: no half-typed text may land in the wrong record. */
const panelKey = (selection: Selection): string =>
  selection.map((item) => (item.type === 'cell' ? `${item.lane} ${item.column}` : item.id)).join(' ')

interface PanelProps {
  readonly selection: Selection
  readonly blueprint: Blueprint
  readonly view: View
}

/** Steps come first in a mixed selection, then connections; of the rest the last one is shown. */
function Panel({ selection, blueprint, view }: PanelProps) {
  const steps = selection.flatMap((item): Step[] => present(item.type === 'step' && blueprint.steps[item.id]))
  if (steps.length > 0) return <StepPanel steps={steps} />
  const links = selection.flatMap((item): Link[] => present(item.type === 'link' && blueprint.links[item.id]))
  if (links.length > 0) return <LinkPanel links={links} />
  const last = selection.at(-1)
  switch (last?.type) {
    case 'lane': {
      const lane = blueprint.lanes.byId[last.id]
      return lane ? <LanePanel lane={lane} /> : <DocumentPanel />
    }
    case 'phase': {
      const phase = blueprint.phases.byId[last.id]
      return phase ? <PhasePanel phase={phase} /> : <DocumentPanel />
    }
    case 'column': {
      const column = blueprint.columns[last.id]
      return column ? <ColumnPanel column={column} /> : <DocumentPanel />
    }
    case 'painPoint': {
      const painPoint = blueprint.painPoints[last.id]
      return painPoint ? <PainPointPanel painPoint={painPoint} /> : <DocumentPanel />
    }
    case 'attribute': {
      const attribute = blueprint.elements.attributes.byId[last.id]
      return attribute ? <AttributePanel attribute={attribute} /> : <DocumentPanel />
    }
    case 'corner':
    case 'relation':
    case 'triangleItem':
      return <LazyTriangle selected={last} />
    case 'cell':
      return <CellPanel lane={last.lane} column={last.column} />
    default:
      return view === 'triangle' ? <LazyTriangle selected={null} /> : <DocumentPanel />
  }
}

const LazyTriangle = ({ selected }: { readonly selected: Selected | null }) => (
  <Suspense fallback={null}>
    <TrianglePanel selected={selected} />
  </Suspense>
)

const present = <T,>(record: T | false | undefined): T[] => (record ? [record] : [])
