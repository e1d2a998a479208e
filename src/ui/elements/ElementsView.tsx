import { useDeferredValue, useEffect } from 'react'
import { useBlueprint, useSessionStore } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { AttributeTable } from './AttributeTable'
import { ComparisonFigure } from './ComparisonFigure'
import { CoverageSection } from './CoverageSection'
import { ElementsBar } from './ElementsBar'
import css from './ElementsView.module.css'
import { EmptyElements } from './EmptyElements'
import { FixFirstFigure } from './FixFirstFigure'
import { QuadrantFigure } from './QuadrantFigure'
import { RegistersSection } from './RegistersSection'
import { useElementsDesk } from './useElementsDesk'
import { WeightSheet } from './WeightSheet'

/**
 * The four experience elements: how much each matters in this service, what customers judge of each, what to mend first.
 * Figures above, the same attributes as a table below, then what serves at the steps.
 */
export function ElementsView() {
  const { elements: words } = useMessages()
  const { elements, id } = useBlueprint()
  const desk = useElementsDesk()
  const session = useSessionStore()
  // What was begun on the picture is not taken up here.
  useEffect(() => session.setState({ editing: null, linkFrom: null, tool: 'select' }), [session])
  // The sheet answers at once; what is read from it, and what lies below, follows a moment later.
  const later = useDeferredValue(elements)
  const isBelowDue = useDeferredValue(true, false)
  const isEmpty = elements.weights === undefined && elements.attributes.order.length === 0
  return (
    <div key={id} className={css.view}>
      <h1 className={css.unseen}>{words.name}</h1>
      <ElementsBar elements={elements} desk={desk} />
      {isEmpty && <EmptyElements />}
      <div className={css.work}>
        <div className={css.main}>
          <WeightSheet elements={elements} desk={desk} />
          <ComparisonFigure />
        </div>
        <div className={css.beside}>
          <QuadrantFigure elements={later} desk={desk} />
          <FixFirstFigure elements={later} desk={desk} />
        </div>
      </div>
      {isBelowDue && (
        <div className={css.below}>
          <AttributeTable elements={later} desk={desk} />
          <RegistersSection />
          <CoverageSection />
        </div>
      )}
    </div>
  )
}
