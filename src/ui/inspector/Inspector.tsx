import { useBlueprint, useDocument } from '../../editor/EditorContext'
import type { Selection } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { Link } from '../../model/link'
import type { Step } from '../../model/step'
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

/** Edits every field of what is selected; with nothing selected, of the blueprint and the service. */
export function Inspector() {
  const { inspector } = useMessages()
  const selection = useDocument((state) => state.selection)
  const blueprint = useBlueprint()
  return (
    <section className={css.inspector} aria-label={inspector.name}>
      <Panel key={panelKey(selection)} selection={selection} blueprint={blueprint} />
    </section>
  )
}

/** Another selection is another panel: no half-typed text may land in the wrong record. */
const panelKey = (selection: Selection): string =>
  selection.map((item) => (item.type === 'cell' ? `${item.lane} ${item.column}` : item.id)).join(' ')

interface PanelProps {
  readonly selection: Selection
  readonly blueprint: Blueprint
}

/** Steps come first in a mixed selection, then connections; of the rest the last one is shown. */
function Panel({ selection, blueprint }: PanelProps) {
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
    case 'cell':
      return <CellPanel lane={last.lane} column={last.column} />
    default:
      return <DocumentPanel />
  }
}

const present = <T,>(record: T | false | undefined): T[] => (record ? [record] : [])
