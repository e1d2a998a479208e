import { useBlueprint } from '../../editor/EditorContext'
import type { StudySelected } from '../../editor/selection'
import { useMessages } from '../../i18n/MessagesContext'
import type { LinkId, StepId } from '../../model/id'
import { inOrder } from '../../model/ordered'
import type { PainTarget } from '../../model/painPoint'
import { TRIANGLE_CORNERS, TRIANGLE_RELATIONS } from '../../model/triangleParts'
import type { View } from '../editor/views'
import { Section } from '../inspector/Section'
import { nameOfRelation } from '../triangle/triangleNames'
import { useTriangle } from '../triangle/useTriangle'
import { useViews } from '../ViewsContext'
import css from './StudiesSection.module.css'

interface Mention {
  readonly kind: string
  readonly name: string
  readonly view: View
  readonly selected: StudySelected
}

/** Everything in the triangle and among the elements that speaks of a step or a link. */
function useMentions(target: Extract<PainTarget, { readonly type: 'step' | 'link' }>): readonly Mention[] {
  const { triangle: words, elements } = useMessages()
  const { triangle, elements: sheet } = useBlueprint()
  const { reading } = useTriangle()
  const isOf = ({ steps, links }: { readonly steps: readonly StepId[]; readonly links: readonly LinkId[] }): boolean =>
    target.type === 'step' ? steps.includes(target.id) : links.includes(target.id)
  const items = TRIANGLE_CORNERS.flatMap((corner) =>
    inOrder(triangle[corner].items)
      .filter(({ steps }) => isOf({ steps, links: [] }))
      .map(
        ({ id, title }): Mention => ({
          ...{ kind: words.itemKinds[corner], name: title, view: 'triangle' },
          selected: { type: 'triangleItem', id },
        }),
      ),
  )
  const relations = TRIANGLE_RELATIONS.filter((relation) => isOf(reading.relations[relation])).map(
    (id): Mention => ({
      ...{ kind: words.relationKind, name: nameOfRelation(words, id), view: 'triangle' },
      selected: { type: 'relation', id },
    }),
  )
  const attributes = inOrder(sheet.attributes)
    .filter(({ steps }) => isOf({ steps, links: [] }))
    .map(
      ({ id, title }): Mention => ({
        ...{ kind: elements.name, name: title, view: 'elements' },
        selected: { type: 'attribute', id },
      }),
    )
  return [...items, ...relations, ...attributes]
}

/** Where the studies speak of a step or a link: each a way there. Pain points have a section of their own. */
export function StudiesSection({
  target,
}: {
  readonly target: Extract<PainTarget, { readonly type: 'step' | 'link' }>
}) {
  const { studies } = useMessages()
  const views = useViews()
  const mentions = useMentions(target)
  if (mentions.length === 0) return null
  return (
    <Section name="studies" title={studies.inStudies} aside={String(mentions.length)}>
      <ul className={css.list}>
        {mentions.map(({ kind, name, view, selected }) => (
          <li key={`${selected.type} ${selected.id}`}>
            <a
              href={views.addressOf(view, [selected])}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                views.show(view, [selected])
              }}
            >
              <small>{kind}</small>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
