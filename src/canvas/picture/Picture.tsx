import { useStoreApi } from '@xyflow/react'
import { use, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useDocument } from '../../editor/EditorContext'
import type { Blueprint } from '../../model/blueprint'
import type { LinkId, StepId } from '../../model/id'
import type { Scene } from '../../scene/scene'
import { useCanvas } from '../Canvas'
import { LitContext } from '../lit'
import { useSignal } from '../signal'
import { detailAt } from '../view/detail'
import type { View } from '../view/view'
import styles from './Picture.module.css'
import type { PictureState } from './paintPicture'
import { onNewPens, type Pens, pensOf } from './pens'
import { createPlate, type Plate } from './plate'

/** The zoom rests when it has not changed for so long. */
const REST_MS = 140

/** Links that belong to the selection: those selected, and those of selected steps. */
function useHighlighted(scene: Scene): ReadonlySet<LinkId> {
  const selection = useDocument((state) => state.selection)
  return useMemo(() => {
    const steps = new Set<StepId>(selection.flatMap((item) => (item.type === 'step' ? [item.id] : [])))
    const links = new Set<LinkId>(selection.flatMap((item) => (item.type === 'link' ? [item.id] : [])))
    if (steps.size === 0) return links
    for (const { id, from, to } of scene.routes) if (steps.has(from) || steps.has(to)) links.add(id)
    return links
  }, [scene, selection])
}

interface PictureProps {
  readonly scene: Scene
  readonly blueprint: Blueprint
}

/**
 * The diagram as a picture under the cards: drawn while the zoom changes and as long as cards are not shown in full
 * detail. It says on the canvas at which zoom the view rests, and hides elements whose picture it draws.
 */
export function Picture({ scene, blueprint }: PictureProps) {
  const canvas = useCanvas()
  const store = useStoreApi()
  const element = useRef<HTMLCanvasElement>(null)
  const plate = useRef<Plate | null>(null)
  const pens = useRef<Pens | null>(null)
  const highlighted = useHighlighted(scene)
  const lifted = useSignal(canvas.lifted)
  const lit = use(LitContext)
  const titleOf = useCallback((id: StepId) => blueprint.steps[id]?.title ?? '', [blueprint])
  // Renders when the view comes to rest, to draw for the last time or to clear the way for elements.
  useSignal(canvas.restZoom)
  const state = useRef<Omit<PictureState, 'pens'>>(null)

  const draw = useCallback(() => {
    const target = element.current
    const root = target?.parentElement
    if (!target || !root || !state.current) return
    const { transform, width, height } = store.getState()
    const view: View = { x: transform[0], y: transform[1], zoom: transform[2] }
    const isPictured = view.zoom !== canvas.restZoom.get() || detailAt(view.zoom, state.current.scene.scale) !== 'full'
    if (root.hasAttribute('data-pictured') !== isPictured) root.toggleAttribute('data-pictured', isPictured)
    if (!isPictured || width === 0) return
    pens.current ??= pensOf(root, state.current.scene.language)
    plate.current ??= createPlate(target)
    const isZooming = view.zoom !== canvas.restZoom.get()
    plate.current.show({ ...state.current, pens: pens.current }, view, { width, height }, isZooming)
  }, [canvas, store])

  useLayoutEffect(() => {
    if (state.current?.scene.language !== scene.language) pens.current = null
    state.current = { scene, titleOf, highlighted, lifted, lit }
    draw()
  })

  useLayoutEffect(() => {
    let timer = 0
    const settle = () => canvas.restZoom.set(store.getState().transform[2])
    settle()
    draw()
    const stop = store.subscribe((now, before) => {
      if (now.transform === before.transform && now.width === before.width && now.height === before.height) return
      if (now.transform[2] !== before.transform[2]) {
        window.clearTimeout(timer)
        timer = window.setTimeout(settle, REST_MS)
      }
      draw()
    })
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [canvas, store, draw])

  useEffect(() => {
    let frame = 0
    const stop = onNewPens(() => {
      pens.current = null
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [draw])

  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing makes this canvas focusable
  return <canvas ref={element} className={styles.picture} aria-hidden="true" />
}
