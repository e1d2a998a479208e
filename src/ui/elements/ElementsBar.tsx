import { ClipboardPaste, ListPlus } from 'lucide-react'
import { memo, useMemo, useState } from 'react'
import { elementScores } from '../../analysis/elementScores'
import { plainFigure, score } from '../../charts/elements/score'
import { useLanguage, useMessages } from '../../i18n/MessagesContext'
import { elementScale } from '../../model/elementScale'
import type { Elements } from '../../model/elements'
import { formatShare } from '../formatShare'
import { Button } from '../kit/Button'
import css from './ElementsView.module.css'
import { PasteScoresDialog } from './PasteScoresDialog'
import { SheetPopover } from './SheetPopover'
import { SuggestionsDialog } from './SuggestionsDialog'
import type { ElementsDesk } from './useElementsDesk'

/** The facts of the sheet in a line, and what can be done with all of it. */
export function ElementsBar({ elements, desk }: { readonly elements: Elements; readonly desk: ElementsDesk }) {
  const { elements: words } = useMessages()
  const language = useLanguage()
  const scores = useMemo(() => elementScores(elements), [elements])
  const { ratedBy, date, scale } = elements
  const { high } = elementScale(elements)
  const covered = scores.coveragePercent / 100
  return (
    <header className={css.bar}>
      <p className={css.facts}>
        <span>{words.attributeCount(elements.attributes.order.length)}</span>
        {elements.ratedBy && (
          <span>
            {words.scoresFrom} <b>{elements.ratedBy}</b>
            {elements.date && `, ${elements.date}`}
          </span>
        )}
        <span>
          {words.weighted}{' '}
          <b>
            {scores.weighted === null ? words.unknown : words.weightedOf(score(scores.weighted), plainFigure(high))}
          </b>
          {scores.weighted !== null && covered < 0.9995 && `, ${words.covers(formatShare(covered, language))}`}
        </span>
        {elements.weightsResearch === 'illustrative' && <span className={css.caution}>{words.illustrative}</span>}
      </p>
      <SheetTools ratedBy={ratedBy} date={date} scale={scale} desk={desk} />
    </header>
  )
}

type SheetToolsProps = Pick<Elements, 'ratedBy' | 'date' | 'scale'> & { readonly desk: ElementsDesk }

/** Apart from the facts, which change with every score. */
const SheetTools = memo(function SheetTools({ desk, ...sheet }: SheetToolsProps) {
  const { elements: words } = useMessages()
  const [dialog, setDialog] = useState<'suggestions' | 'paste' | null>(null)
  return (
    <div className={css.tools}>
      <Button size="small" icon={ListPlus} onClick={() => setDialog('suggestions')}>
        {words.suggestions}
      </Button>
      <Button size="small" icon={ClipboardPaste} onClick={() => setDialog('paste')}>
        {words.paste}
      </Button>
      <SheetPopover sheet={sheet} desk={desk} />
      {dialog === 'suggestions' && <SuggestionsDialog onClose={() => setDialog(null)} />}
      {dialog === 'paste' && <PasteScoresDialog text="" onClose={() => setDialog(null)} />}
    </div>
  )
})
