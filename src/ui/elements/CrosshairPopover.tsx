import { ChevronDown } from 'lucide-react'
import { crosshair } from '../../analysis/crosshair'
import { useMessages } from '../../i18n/MessagesContext'
import { elementScale } from '../../model/elementScale'
import type { Elements } from '../../model/elements'
import { options } from '../inspector/options'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { NumberField } from '../kit/NumberField'
import { Popover } from '../kit/Popover'
import { SelectField } from '../kit/SelectField'
import css from './AttributeFields.module.css'
import type { ElementsDesk } from './useElementsDesk'

/** By which rule the cross-hair stands, and its own values where it stands by those. */
export function CrosshairPopover({ elements, desk }: { readonly elements: Elements; readonly desk: ElementsDesk }) {
  const { elements: words } = useMessages()
  const { low, high } = elementScale(elements)
  const rule = elements.crosshair?.rule ?? 'mean'
  const now = crosshair(elements)
  const setOwn = (own: { readonly importance?: number | undefined; readonly performance?: number | undefined }) => {
    const importance = own.importance ?? now.importance
    const performance = own.performance ?? now.performance
    desk.editSheet({ crosshair: { rule: 'own', importance, performance } })
  }
  return (
    <Popover
      align="end"
      label={words.crosshair}
      trigger={
        <Button size="small">
          {words.crosshair}
          <Icon of={ChevronDown} small />
        </Button>
      }
    >
      <div className={css.fields}>
        <SelectField
          label={words.crosshair}
          value={rule}
          options={options(words.crosshairRules)}
          onChange={(next) => next && (next === 'own' ? setOwn({}) : desk.editSheet({ crosshair: { rule: next } }))}
        />
        {rule === 'own' && (
          <div className={css.pair}>
            <NumberField
              label={words.importance}
              value={now.importance}
              {...{ low, high }}
              onCommit={(importance) => setOwn({ importance })}
            />
            <NumberField
              label={words.performance}
              value={now.performance}
              {...{ low, high }}
              onCommit={(performance) => setOwn({ performance })}
            />
          </div>
        )}
      </div>
    </Popover>
  )
}
