import { useEffect } from 'react'
import { useBlueprint, useSessionStore } from '../../editor/EditorContext'
import { useAfterPaint } from '../../editor/useAfterPaint'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
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
  const blueprint = useBlueprint()
  const { elements, id } = blueprint
  const desk = useElementsDesk()
  const session = useSessionStore()
  // What was begun on the picture is not taken up here.
  useEffect(() => session.setState({ editing: null, linkFrom: null, tool: 'select' }), [session])
  // The sheet and the table answer at once; what is read from them, and what lies below, follows once they are painted.
  const later = useAfterPaint<Blueprint | null>(blueprint, null)
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
          {later && (
            <>
              <QuadrantFigure elements={later.elements} desk={desk} />
              <FixFirstFigure elements={later.elements} desk={desk} />
            </>
          )}
        </div>
      </div>
      {later && (
        <div className={css.below}>
          <AttributeTable elements={elements} desk={desk} />
          <RegistersSection steps={blueprint.steps} />
          <CoverageSection blueprint={later} />
        </div>
      )}
    </div>
  )
}
