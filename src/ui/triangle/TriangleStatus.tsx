import { useDeferredValue } from 'react'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import { TRIANGLE_RELATIONS } from '../../model/triangleParts'
import css from '../editor/StatusBar.module.css'
import { figureOf, nameOfRelation } from './triangleNames'
import { triangleFacts } from './useTriangle'

/** Figures of the triangle for the status bar: how it holds, its weakest relation, pain points, where the ratings come from. */
export function TriangleStatus() {
  const { triangle: words } = useMessages()
  const blueprint = useDeferredValue(useBlueprint())
  const { held, relations, linkedPainPoints, allPainPoints } = triangleFacts(blueprint).reading
  const [weakest] = held.weakestFirst
  const rating = weakest ? relations[weakest].rating : null
  const latest = TRIANGLE_RELATIONS.flatMap((relation) => blueprint.triangle.relations[relation] ?? [])
    .filter(({ ratedBy, date }) => ratedBy !== undefined || date !== undefined)
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))[0]
  return (
    <>
      <span>
        {words.status} <b>{held.value === null ? words.statusUnknown : words.statusHeld(figureOf(held.value, ''))}</b>
      </span>
      {weakest && rating !== null && (
        <span className={`${css.fact} ${css.yields}`}>
          {words.statusWeakest}{' '}
          <b>
            {nameOfRelation(words, weakest)}, {figureOf(rating, '')}
          </b>
        </span>
      )}
      <span className={`${css.fact} ${css.yields}`}>
        {words.statusPains(linkedPainPoints, allPainPoints - linkedPainPoints)}
      </span>
      {latest && (
        <span className={`${css.fact} ${css.yields}`}>
          {words.statusScores(latest.ratedBy ?? '', latest.date ?? '')}
        </span>
      )}
    </>
  )
}
