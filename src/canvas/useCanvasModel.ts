import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import { useEditor, useSessionStore } from '../editor/EditorContext'
import type { Selected } from '../editor/selection'
import { useMessages } from '../i18n/MessagesContext'
import type { Blueprint } from '../model/blueprint'
import type { StepId } from '../model/id'
import type { PainTarget } from '../model/painPoint'
import type { Scene } from '../scene/scene'
import type { Canvas } from './Canvas'
import { WAITING } from './edit/waiting'
import { type Hit, OUTSIDE } from './gestures/hit'
import type { Overlay } from './gestures/overlay'
import type { MenuRequest } from './menu/menuRequest'
import { createSignal, type Signal } from './signal'

/** `--calm`: movement. */
const GLIDE_MS = 220

const motionIsWelcome = (): boolean => !window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Before React Flow has measured it. */
const sizeOf = (element: HTMLElement | null) => ({
  width: element?.clientWidth ?? 0,
  height: element?.clientHeight ?? 0,
})

/** Makes the canvas that gestures, keys and layers share; it lives as long as the component. */
export function useCanvasModel(scene: Scene, blueprint: Blueprint, root: RefObject<HTMLDivElement | null>): Canvas {
  const editor = useEditor()
  const session = useSessionStore()
  const messages = useMessages()
  const store = useStoreApi()
  const { setViewport } = useReactFlow()
  const latest = useRef({ scene, blueprint, messages })
  useLayoutEffect(() => {
    latest.current = { scene, blueprint, messages }
  })
  return useMemo<Canvas>(() => {
    const bounds = () => root.current?.getBoundingClientRect() ?? new DOMRect()
    return {
      editor,
      session,
      hover: createSignal<Hit>(OUTSIDE),
      overlay: createSignal<Overlay | null>(null),
      lifted: createSignal<ReadonlySet<StepId>>(new Set()),
      restZoom: createSignal(1),
      flight: createSignal<Canvas['flight'] extends Signal<infer T> ? T : never>(null),
      menu: createSignal<MenuRequest | null>(null),
      placed: createSignal(false),
      linkTarget: createSignal<Selected | null>(null),
      painOn: createSignal<PainTarget | null>(null),
      byKeyboard: createSignal(false),
      scene: () => latest.current.scene,
      blueprint: () => latest.current.blueprint,
      messages: () => latest.current.messages,
      view: () => {
        const [x, y, zoom] = store.getState().transform
        return { x, y, zoom }
      },
      setView: (view, glide = false) => {
        void setViewport(view, glide && motionIsWelcome() ? { duration: GLIDE_MS, interpolate: 'linear' } : {})
      },
      size: () => {
        const { width, height } = store.getState()
        // Known to React Flow, which observes it: reading it from the element would lay out the page in mid-gesture.
        return width > 0 ? { width, height } : sizeOf(root.current)
      },
      pointOf: ({ clientX, clientY }) => ({ x: clientX - bounds().left, y: clientY - bounds().top }),
      toWindow: ({ x, y }) => ({ x: x + bounds().left, y: y + bounds().top }),
      focus: () => {
        const waiting = root.current?.querySelector<HTMLElement>(`[${WAITING}]`)
        const element = waiting ?? root.current
        element?.focus({ preventScroll: true })
      },
    }
  }, [editor, session, store, setViewport, root])
}
