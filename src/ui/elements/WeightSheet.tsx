import { useMemo, useState } from 'react'
import { elementSheetChart } from '../../charts/elements/elementSheetChart'
import { useMessages } from '../../i18n/MessagesContext'
import type { Elements, ElementWeights } from '../../model/elements'
import type { Element } from '../../model/painPoint'
import { ELEMENTS, EVEN_WEIGHTS } from '../../model/weights/setWeight'
import { ChartPicture } from '../../screen/ChartPicture'
import { useKeptList } from '../../screen/useKeptList'
import { AddAttribute } from './AddAttribute'
import { AttributeSpots } from './AttributeSpots'
import { Figure } from './Figure'
import type { ElementsDesk } from './useElementsDesk'
import { useWidth } from './useWidth'
import { WeightDivider } from './WeightDivider'
import { WeightInput } from './WeightInput'
import css from './WeightSheet.module.css'
import { WeightsMenu } from './WeightsMenu'

interface WeightSheetProps {
  readonly elements: Elements
  readonly desk: ElementsDesk
}

const NONE: readonly Element[] = []

/** The bar of weights over the attributes of the four elements: weights are dragged or typed, attributes edited in place. */
export function WeightSheet({ elements, desk }: WeightSheetProps) {
  const { elements: words } = useMessages()
  const [ref, width] = useWidth<HTMLDivElement>()
  const [preview, setPreview] = useState<ElementWeights | null>(null)
  const shown = useMemo(() => (preview ? { ...elements, weights: preview } : elements), [elements, preview])
  const chart = useMemo(() => elementSheetChart(shown, words.chart, width), [shown, words, width])
  const weights = shown.weights ?? EVEN_WEIGHTS
  const locked = elements.locked ?? NONE
  const spots = useKeptList(chart.spots)
  const boxOf = (key: string) => spots.find((spot) => spot.key === key)?.box
  return (
    <Figure
      title={words.sheet}
      hint={words.sheetHint}
      actions={<WeightsMenu weights={elements.weights} locked={locked} desk={desk} />}
    >
      <div ref={ref} className={css.sheet}>
        {width > 0 && (
          <ChartPicture chart={chart} label={words.sheet}>
            {ELEMENTS.map((element) => {
              const box = boxOf(`weight:${element}`)
              return (
                box && (
                  <WeightInput
                    key={element}
                    element={element}
                    weights={shown.weights}
                    locked={locked}
                    box={box}
                    totalPx={chart.widthPx}
                    desk={desk}
                  />
                )
              )
            })}
            {ELEMENTS.slice(0, -1).map((element) => {
              const box = boxOf(`divider:${element}`)
              return (
                box && (
                  <WeightDivider
                    key={element}
                    element={element}
                    next={ELEMENTS[ELEMENTS.indexOf(element) + 1] as Element}
                    weights={weights}
                    start={elements.weights ?? EVEN_WEIGHTS}
                    locked={locked}
                    box={box}
                    totalPx={chart.widthPx}
                    onPreview={setPreview}
                    desk={desk}
                  />
                )
              )
            })}
            <AttributeSpots spots={spots} elements={elements} desk={desk} label={words.tableTitle} />
            {spots
              .filter(({ key }) => key.startsWith('add:'))
              .map(({ key, box }) => {
                const [, element, side] = key.split(':') as [string, Element, string]
                return <AddAttribute key={key} element={element} visible={side === 'seen'} box={box} desk={desk} />
              })}
          </ChartPicture>
        )}
      </div>
    </Figure>
  )
}
