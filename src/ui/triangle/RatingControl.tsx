import { RotateCcw } from 'lucide-react'
import { rateRelation } from '../../commands/rateRelation'
import { useBlueprint } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { TriangleRelation } from '../../model/painPoint'
import { Button } from '../kit/Button'
import { NumberField } from '../kit/NumberField'
import { useRun } from '../useRun'
import { Bond } from './Bond'
import css from './Panels.module.css'
import { figureOf } from './triangleNames'

/** Where the slider begins for a relation that nobody has rated. */
const START = 50

/** How well a relation holds: by slider, one undo step for the whole movement, or typed; and back to unknown. */
export function RatingControl({ relation }: { readonly relation: TriangleRelation }) {
  const { triangle: words } = useMessages()
  const blueprint = useBlueprint()
  const run = useRun()
  const rating = blueprint.triangle.relations[relation]?.rating ?? null
  const rate = (next: number | undefined, mergeKey?: string) =>
    run(
      rateRelation,
      { blueprint: blueprint.id, relation, changes: { rating: next } },
      mergeKey === undefined ? {} : { mergeKey },
    )
  return (
    <section className={css.part} aria-label={words.howWell}>
      <h3 className={css.heading}>
        {words.howWell}
        <span>{words.scale}</span>
      </h3>
      <p className={css.big} data-unknown={rating === null || undefined} aria-hidden="true">
        {figureOf(rating, words.unknown)}
      </p>
      <div className={css.slider}>
        <Bond rating={rating} />
        <input
          type="range"
          min={0}
          max={100}
          value={rating ?? START}
          data-unknown={rating === null || undefined}
          aria-label={words.ratingSlider}
          aria-valuetext={figureOf(rating, words.unknown)}
          onChange={(event) => rate(Number(event.target.value), `rate ${relation}`)}
        />
      </div>
      <div className={css.row}>
        <NumberField
          label={words.rating}
          value={rating ?? undefined}
          low={0}
          high={100}
          placeholder={words.unknown}
          onCommit={(next) => rate(next)}
        />
        {rating !== null && (
          <Button size="small" icon={RotateCcw} onClick={() => rate(undefined)}>
            {words.clearRating}
          </Button>
        )}
      </div>
    </section>
  )
}
