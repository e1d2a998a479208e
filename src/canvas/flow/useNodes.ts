import { useLayoutEffect, useMemo, useRef } from 'react'
import { useDocument } from '../../editor/EditorContext'
import type { Box } from '../../geometry/box'
import { useMessages } from '../../i18n/MessagesContext'
import type { Blueprint } from '../../model/blueprint'
import type { Scene, SceneCard } from '../../scene/scene'
import type { Canvas } from '../Canvas'
import { stepNames } from '../keyboard/stepName'
import { indexOf } from '../sceneIndex'
import { useSelected, useSignal } from '../signal'
import { detailAt } from '../view/detail'
import { type StepNode, toFlow } from './toFlow'

/** Nodes of the cards near the view, and of those that are selected or led to; from afar of the latter alone. */
export function useNodes(canvas: Canvas, scene: Scene, blueprint: Blueprint, near: Box): StepNode[] {
  const { canvas: messages } = useMessages()
  const selection = useDocument((state) => state.selection)
  const target = useSignal(canvas.linkTarget)
  const detail = useSelected(canvas.restZoom, (zoom) => detailAt(zoom, scene.scale))
  const previous = useRef<readonly StepNode[]>([])
  const nameOf = useMemo(() => stepNames(blueprint, messages), [blueprint, messages])
  const nodes = useMemo(() => {
    const index = indexOf(scene)
    const selected = new Set(selection.flatMap((item) => (item.type === 'step' ? [item.id] : [])))
    const kept = target?.type === 'step' ? [...selected, target.id] : [...selected]
    const shown = new Set(detail === 'far' ? [] : index.cardsNear(near))
    for (const id of kept) {
      const card = index.cards.get(id)
      if (card) shown.add(card)
    }
    const stateOf = (card: SceneCard) => ({ selected: selected.has(card.id), name: nameOf(card) })
    return toFlow([...shown], stateOf, messages.step, previous.current)
  }, [scene, selection, target, near, detail, nameOf, messages])
  useLayoutEffect(() => {
    previous.current = nodes
  }, [nodes])
  return nodes as StepNode[]
}
