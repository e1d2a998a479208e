import { memo, useMemo, useState } from 'react'
import { attributeShortfall } from '../../analysis/attributeShortfall'
import { fixFirst } from '../../analysis/fixFirst'
import { fixFirstChart } from '../../charts/elements/fixFirstChart'
import { useMessages } from '../../i18n/MessagesContext'
import type { Elements } from '../../model/elements'
import { inOrder } from '../../model/ordered'
import { ChartPicture } from '../../screen/ChartPicture'
import { Button } from '../kit/Button'
import { AttributeSpots } from './AttributeSpots'
import css from './ElementsView.module.css'
import { Figure } from './Figure'
import { FIXES_SHOWN } from './fixesShown'
import type { ElementsDesk } from './useElementsDesk'
import { useWidth } from './useWidth'

interface FigureProps {
  readonly elements: Elements
  readonly desk: ElementsDesk
}

/** What to mend first, by weight × shortfall. */
export const FixFirstFigure = memo(function FixFirstFigure({ elements, desk }: FigureProps) {
  const { elements: words } = useMessages()
  const [ref, width] = useWidth<HTMLDivElement>()
  const [isWhole, setWhole] = useState(false)
  const fixes = useMemo(() => fixFirst(elements), [elements])
  const shown = useMemo(() => (isWhole ? (fixes ?? []) : (fixes ?? []).slice(0, FIXES_SHOWN)), [fixes, isWhole])
  const chart = useMemo(() => fixFirstChart(shown, Math.max(width, 240)), [shown, width])
  const count = fixes?.length ?? 0
  const isRated = inOrder(elements.attributes).some((attribute) => attributeShortfall(attribute) !== null)
  return (
    <Figure title={words.fixTitle} hint={words.fixHint}>
      <div ref={ref}>
        {count > 0 && width > 0 && (
          <ChartPicture chart={chart} label={words.fixTitle}>
            <AttributeSpots spots={chart.spots} elements={elements} desk={desk} label={words.fixTitle} />
          </ChartPicture>
        )}
      </div>
      {fixes === null && <p className={css.quiet}>{words.fixNeedsWeights}</p>}
      {fixes !== null && count === 0 && <p className={css.quiet}>{isRated ? words.nothingShort : words.noScoresYet}</p>}
      {count > FIXES_SHOWN && (
        <Button size="small" look="bare" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAllFixes(count)}
        </Button>
      )}
    </Figure>
  )
})
