import type { Node } from '@xyflow/react'
import type { StepId } from '../../model/id'
import type { SceneCard } from '../../scene/scene'

/** How a card is shown; hover and drag are drawn by layers of their own. */
export interface CardState {
  readonly selected: boolean
  /** What assistive technology says: title, place, marks, links. */
  readonly name: string
}

export type StepNodeData = { readonly card: SceneCard } & CardState & Record<string, unknown>
export type StepNode = Node<StepNodeData, 'step'>

/** Id of the element that stands for a step; the canvas points at it with `aria-activedescendant`. */
export const stepElementId = (id: StepId): string => `canvas-step-${id}`

/** Above every other node: badges of a selected card stay readable. */
const SELECTED_Z = 10

const toNode = (card: SceneCard, state: CardState, roleDescription: string): StepNode => ({
  id: card.id,
  type: 'step',
  position: { x: card.box.x, y: card.box.y },
  // Given sizes and handles: React Flow measures nothing and shows the node at once.
  width: card.box.width,
  height: card.box.height,
  handles: [],
  data: { card, ...state },
  zIndex: state.selected ? SELECTED_Z : 0,
  style: { pointerEvents: 'all' },
  // A finger on a selected card drags it; anywhere else it pans.
  ...(state.selected ? { className: 'nopan' } : {}),
  ariaRole: 'button',
  ariaLabel: state.name,
  domAttributes: {
    id: stepElementId(card.id),
    'aria-pressed': state.selected,
    'aria-roledescription': roleDescription,
  } as NonNullable<StepNode['domAttributes']>,
})

/**
 * React Flow nodes of the cards, in their order.
 *
 * A card that did not change keeps its node object, and when nothing changed the same array comes back, so that
 * React Flow renders only what is new.
 */
export function toFlow(
  cards: readonly SceneCard[],
  stateOf: (card: SceneCard) => CardState,
  roleDescription: string,
  previous: readonly StepNode[],
): readonly StepNode[] {
  const known = new Map(previous.map((node) => [node.id, node]))
  const nodes = cards.map((card) => {
    const state = stateOf(card)
    const old = known.get(card.id)
    const keeps =
      old !== undefined &&
      old.data.selected === state.selected &&
      old.data.name === state.name &&
      (old.data.card === card || sameCard(old.data.card, card))
    return keeps ? old : toNode(card, state, roleDescription)
  })
  const same = nodes.length === previous.length && nodes.every((node, index) => node === previous[index])
  return same ? previous : nodes
}

/** Layout makes new objects each time; equal ones draw the same picture. */
const sameCard = (a: SceneCard, b: SceneCard): boolean => JSON.stringify(a) === JSON.stringify(b)
