import { ChevronDown } from 'lucide-react'
import { memo, useState } from 'react'
import { plainFigure } from '../../charts/elements/score'
import { useMessages } from '../../i18n/MessagesContext'
import type { ElementWeights } from '../../model/elements'
import type { Element } from '../../model/painPoint'
import { ELEMENTS, EVEN_WEIGHTS } from '../../model/weights/setWeight'
import { PRESET_WEIGHTS, WEIGHT_PRESETS } from '../../model/weights/weightPresets'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Menu } from '../kit/Menu'
import type { MenuEntry } from '../kit/menuEntry'
import type { ElementsDesk } from './useElementsDesk'
import { WeightsDialog } from './WeightsDialog'

interface WeightsMenuProps {
  /** Absent: nobody weighed the elements yet. */
  readonly weights: ElementWeights | undefined
  readonly locked: readonly Element[]
  readonly desk: ElementsDesk
}

const inWords = (weights: ElementWeights): string => ELEMENTS.map((name) => plainFigure(weights[name])).join(' · ')

/** Presets, locks and the weights as four figures. */
export const WeightsMenu = memo(function WeightsMenu({ weights, locked, desk }: WeightsMenuProps) {
  const { elements: words } = useMessages()
  const [isEntering, setEntering] = useState(false)
  const entries: MenuEntry[] = [
    { type: 'heading', label: words.presets },
    { type: 'item', label: words.even, hint: inWords(EVEN_WEIGHTS), onSelect: () => desk.weigh(EVEN_WEIGHTS) },
    ...WEIGHT_PRESETS.map(
      (preset): MenuEntry => ({
        type: 'item',
        label: words.presetNames[preset],
        hint: `${inWords(PRESET_WEIGHTS[preset])} (${words.presetHint})`,
        onSelect: () => desk.weigh(PRESET_WEIGHTS[preset], { research: 'illustrative' }),
      }),
    ),
    { type: 'separator' },
    { type: 'item', label: words.enterAll, onSelect: () => setEntering(true) },
    ...(weights
      ? ([
          { type: 'separator' },
          ...ELEMENTS.map(
            (element): MenuEntry => ({
              type: 'check',
              label: words.lock(words.names[element]),
              checked: locked.includes(element),
              onChange: (checked) =>
                desk.editSheet({
                  locked: checked ? [...locked, element] : locked.filter((other) => other !== element),
                }),
            }),
          ),
          { type: 'separator' },
          { type: 'item', label: words.clearWeights, onSelect: () => desk.weigh(undefined) },
        ] satisfies MenuEntry[])
      : []),
  ]
  return (
    <>
      <Menu
        align="end"
        entries={entries}
        trigger={
          <Button size="small">
            {words.weights}
            <Icon of={ChevronDown} small />
          </Button>
        }
      />
      {isEntering && <WeightsDialog weights={weights ?? EVEN_WEIGHTS} desk={desk} onClose={() => setEntering(false)} />}
    </>
  )
})
