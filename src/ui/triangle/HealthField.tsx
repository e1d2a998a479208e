import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { TrianglePart } from '../../model/triangleParts'
import { NumberField } from '../kit/NumberField'
import { figureOf } from './triangleNames'
import { useTriangle } from './useTriangle'

interface HealthFieldProps {
  readonly part: TrianglePart
  readonly onCommit: (health: number | undefined) => void
}

/** The health of a corner or the customer; while nobody has typed it, the mean it is taken from stands below. */
export function HealthField({ part, onCommit }: HealthFieldProps) {
  const { triangle: words } = useMessages()
  const { triangle } = useBlueprint()
  const { value, origin, rated } = useTriangle().reading.parts[part].health
  const hint =
    origin === 'typed'
      ? {}
      : { hint: origin === 'mean' ? words.healthMean(figureOf(value, ''), rated) : words.healthUnknown }
  return (
    <NumberField
      label={words.health}
      value={triangle[part].health}
      low={0}
      high={100}
      {...hint}
      placeholder={figureOf(value, words.unknown)}
      onCommit={onCommit}
    />
  )
}
