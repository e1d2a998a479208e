import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { setElementScale } from '../../commands/setElementScale'
import { useMessages } from '../../i18n/MessagesContext'
import { elementScale } from '../../model/elementScale'
import type { Elements } from '../../model/elements'
import { Button } from '../kit/Button'
import { Checkbox } from '../kit/Checkbox'
import { DateField } from '../kit/DateField'
import { Icon } from '../kit/Icon'
import { NumberField } from '../kit/NumberField'
import { Popover } from '../kit/Popover'
import { TextField } from '../kit/TextField'
import { useRun } from '../useRun'
import css from './AttributeFields.module.css'
import type { ElementsDesk } from './useElementsDesk'

interface SheetPopoverProps {
  readonly sheet: Pick<Elements, 'ratedBy' | 'date' | 'scale'>
  readonly desk: ElementsDesk
}

/** Who rated when, and on which scale. */
export function SheetPopover({ sheet, desk }: SheetPopoverProps) {
  const { elements: words } = useMessages()
  return (
    <Popover
      align="end"
      label={words.settings}
      trigger={
        <Button size="small">
          {words.settings}
          <Icon of={ChevronDown} small />
        </Button>
      }
    >
      <div className={css.fields}>
        <TextField
          label={words.ratedBy}
          hint={words.ratedByHint}
          value={sheet.ratedBy}
          onCommit={(ratedBy) => desk.editSheet({ ratedBy })}
        />
        <DateField label={words.date} value={sheet.date} onCommit={(date) => desk.editSheet({ date })} />
        <ScaleFields sheet={sheet} desk={desk} />
      </div>
    </Popover>
  )
}

/** Both ends change together: one after the other could pass through a scale that does not hold the scores. */
function ScaleFields({ sheet, desk }: SheetPopoverProps) {
  const { elements: words } = useMessages()
  const run = useRun()
  const now = elementScale(sheet)
  const [draft, setDraft] = useState(now)
  const [convert, setConvert] = useState(true)
  const isChanged = draft.low !== now.low || draft.high !== now.high
  return (
    <>
      <div className={css.pair}>
        <NumberField
          label={words.scaleLow}
          value={draft.low}
          low={0}
          high={10}
          onCommit={(low = now.low) => setDraft({ ...draft, low })}
        />
        <NumberField
          label={words.scaleHigh}
          value={draft.high}
          low={0}
          high={10}
          onCommit={(high = now.high) => setDraft({ ...draft, high })}
        />
      </div>
      <Checkbox checked={convert} onChange={setConvert}>
        {words.convertScores}
      </Checkbox>
      <div>
        <Button
          size="small"
          disabled={!isChanged}
          onClick={() => run(setElementScale, { blueprint: desk.blueprint, scale: draft, convert })}
        >
          {words.applyScale}
        </Button>
      </div>
    </>
  )
}
