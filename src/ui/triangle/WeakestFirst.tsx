import { useEditor } from '../../editor/EditorContext'
import { useMessages } from '../../i18n/MessagesContext'
import type { TriangleRelation } from '../../model/painPoint'
import { Bond } from './Bond'
import css from './Panels.module.css'
import { figureOf, nameOfRelation } from './triangleNames'
import { useTriangle } from './useTriangle'

/** All six relations as bars, the weakest first, unknown ones last. */
export function WeakestFirst({ current }: { readonly current?: TriangleRelation }) {
  const { triangle: words } = useMessages()
  const editor = useEditor()
  const { reading } = useTriangle()
  return (
    <section className={current ? `${css.part} ${css.standing}` : css.part} aria-label={words.weakestFirst}>
      <h3 className={css.heading}>{words.weakestFirst}</h3>
      <ol className={css.ranking}>
        {reading.held.weakestFirst.map((relation) => {
          const { rating } = reading.relations[relation]
          return (
            <li key={relation}>
              <button
                type="button"
                aria-current={relation === current || undefined}
                onClick={() => editor.select([{ type: 'relation', id: relation }])}
              >
                <span>{nameOfRelation(words, relation)}</span>
                <Bond rating={rating} />
                <b>{figureOf(rating, '?')}</b>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
