import { useSession } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { Checkbox } from '../kit/Checkbox'
import css from './ExportDialog.module.css'
import { AROUND, type ExportChoices, INCLUDES, type Include } from './exportChoices'

interface IncludeOptionsProps {
  readonly include: ExportChoices['include']
  /** Only what the diagram itself shows can be chosen. */
  readonly inDiagram: boolean
  readonly onChange: (include: ExportChoices['include']) => void
}

/** What a picture shows around and in the diagram. */
export function IncludeOptions({ include, inDiagram, onChange }: IncludeOptionsProps) {
  const { export: words } = useMessages()
  const lanes = useSession(({ hiddenLanes }) => hiddenLanes.size)
  const phases = useSession(({ foldedPhases }) => foldedPhases.size)
  const layers = useSession(({ hiddenLayers }) => hiddenLayers.size)
  const hiding: Readonly<Partial<Record<Include, number>>> = {
    hiddenLanes: lanes,
    foldedPhases: phases,
    hiddenLayers: layers,
  }
  return (
    <div className={css.includes}>
      {INCLUDES.filter((key) => hiding[key] !== 0 && !(inDiagram && AROUND.includes(key))).map((key) => (
        <Checkbox
          key={key}
          checked={include[key] && !(key === 'painKey' && !include.painMarkers)}
          // Without markers there is nothing that the key could explain.
          disabled={key === 'painKey' && !include.painMarkers}
          onChange={(isIn) => onChange({ ...include, [key]: isIn })}
        >
          {words.includes[key]}
        </Checkbox>
      ))}
    </div>
  )
}
