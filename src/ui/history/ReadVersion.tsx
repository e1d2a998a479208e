import { useCallback, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext'
import type { BlueprintId } from '../../model/id'
import { SelectField } from '../kit/SelectField'
import { DifferenceTable } from './DifferenceTable'
import { HistoryPicture } from './HistoryPicture'
import type { VersionLook } from './version'

interface ReadVersionProps {
  readonly look: VersionLook & { readonly state: 'read' }
  readonly first: BlueprintId | null
}

/** A version that was read: the picture of one of its blueprints, and the figures. */
export function ReadVersion({ look: { blueprints, draw, difference }, first }: ReadVersionProps) {
  const { history } = useMessages()
  const [wished, setWished] = useState(first)
  const shown = blueprints.find(({ id }) => id === wished) ?? blueprints[0]
  const id = shown?.id
  const drawShown = useCallback(async () => {
    if (id === undefined) throw new RangeError('a version without a blueprint was decoded')
    return draw(id)
  }, [draw, id])
  return (
    <>
      {blueprints.length > 1 && (
        <SelectField
          label={history.blueprint}
          value={shown?.id}
          options={blueprints.map((each) => ({ value: each.id, label: each.name }))}
          onChange={(next) => setWished(next ?? null)}
        />
      )}
      <HistoryPicture draw={drawShown} label={history.picture(shown?.name ?? '')} />
      {difference && <DifferenceTable of={difference} />}
    </>
  )
}
