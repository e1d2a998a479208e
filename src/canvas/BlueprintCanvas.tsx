/**
 * The canvas: the scene of the open blueprint, and all direct manipulation of it.
 *
 * The scene is laid out by a pure function; this folder only shows it and turns pointer and keys into commands.
 *
 * - React Flow pans, zooms and mounts the cards near the view (`flow`). Everything else is a layer of shapes in scene
 *   coordinates (`layers`), or a header that follows the view on one axis.
 * - What lies under the pointer is found in the scene, not in the DOM (`gestures/hit.ts`). A press begins one gesture
 *   (`gestures/beginGesture.ts`); only its end changes the document, by one command (`actions`).
 * - The focus stays on one element; `aria-activedescendant` points at what is active (`keyboard`). A selected empty cell
 *   holds an invisible field, so that an input method gets its first letter (`edit`).
 * - While the zoom changes, and as long as titles would be smaller than 11 px, the diagram is a picture on one 2D canvas
 *   (`picture`), drawn from the same shapes; from afar no card is mounted but the selected ones (`view/detail.ts`).
 * - Values that change with each movement are signals, so that the canvas itself does not render (`Canvas.ts`).
 */
import '@xyflow/react/dist/base.css'
import { ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useBlueprint, useDocument, useSession } from '../editor/EditorContext'
import type { Selected } from '../editor/selection'
import { useMessages } from '../i18n/MessagesContext'
import type { Blueprint } from '../model/blueprint'
import type { DiagramLanguage } from '../model/project'
import { createDenseLayout } from '../scene/createDenseLayout'
import { foldPhases, markFolded } from '../scene/foldPhases'
import { fontStack } from '../scene/fontStack'
import { hideLayers } from '../scene/hideLayers'
import type { Scene } from '../scene/scene'
import styles from './BlueprintCanvas.module.css'
import { CanvasContext, useCanvas } from './Canvas'
import { useOnScreen } from './canvasOnScreen'
import { InPlaceEditor } from './edit/InPlaceEditor'
import { StepNodeView } from './flow/StepNodeView'
import { type StepNode, stepElementId } from './flow/toFlow'
import { useNodes } from './flow/useNodes'
import { paletteDrop } from './gestures/paletteDrop'
import { useForwardedEvents } from './gestures/useForwardedEvents'
import { usePointer } from './gestures/usePointer'
import { useKeyboard } from './keyboard/useKeyboard'
import { useStrayKeys } from './keyboard/useStrayKeys'
import { Affordances } from './layers/Affordances'
import { FoundMarks } from './layers/FoundMarks'
import { GestureLayer } from './layers/GestureLayer'
import { Ground } from './layers/Ground'
import { vars } from './layers/headerStyle'
import { LaneHeaders, laneElementId } from './layers/LaneHeaders'
import { PainRings, painElementId } from './layers/PainRings'
import { Corner, columnElementId, PhaseBand, phaseElementId } from './layers/PhaseBand'
import { Rings } from './layers/Rings'
import { linkElementId, Routes } from './layers/Routes'
import { ToolHint } from './layers/ToolHint'
import { LitContext, useLit } from './lit'
import { CanvasMenu } from './menu/CanvasMenu'
import { SelectionBar } from './menu/SelectionBar'
import { Overview } from './overview/Overview'
import { PainPlacing } from './pain/PainPlacing'
import { Picture } from './picture/Picture'
import { useSelected, useSignal } from './signal'
import { useActivePlace } from './useActivePlace'
import { useCanvasModel } from './useCanvasModel'
import { useHeldSpace } from './useHeldSpace'
import { detailAt } from './view/detail'
import { smallestZoom } from './view/fit'
import { openingView } from './view/openingView'
import { useGlides } from './view/useGlides'
import { useKeptPlace } from './view/useKeptPlace'
import { useNearBox } from './view/useNearBox'
import { useZoomReport } from './view/useZoomReport'
import { MAX_ZOOM } from './view/view'

const NODE_TYPES = { step: StepNodeView }

/** Id of the element that stands for a place; none where the focus itself is there. */
function elementId(place: Selected | null): string | undefined {
  switch (place?.type) {
    case 'step':
      return stepElementId(place.id)
    case 'link':
      return linkElementId(place.id)
    case 'lane':
      return laneElementId(place.id)
    case 'column':
      return columnElementId(place.id)
    case 'phase':
      return phaseElementId(place.id)
    default:
      return undefined
  }
}

interface SurfaceProps {
  readonly scene: Scene
  readonly blueprint: Blueprint
  /** The blueprint with what is hidden left out and phases folded: the words of the picture. */
  readonly shown: Blueprint
  readonly language: DiagramLanguage
}

/** Writes the zoom where other parts of the screen read it. */
function ZoomReport() {
  useZoomReport(useCanvas())
  return null
}

function Surface({ scene, blueprint, shown, language }: SurfaceProps) {
  const root = useRef<HTMLDivElement>(null)
  const canvas = useCanvasModel(scene, blueprint, root)
  const { canvas: messages } = useMessages()
  const tool = useSession((state) => state.tool)
  const smallest = useStore((state) => smallestZoom(scene, state))
  // The field of a selected empty cell is the tab stop then.
  const cellWaits = useDocument(({ selection }) => selection.length === 1 && selection[0]?.type === 'cell')
  const near = useNearBox(canvas.restZoom)
  const detail = useSelected(canvas.restZoom, (zoom) => detailAt(zoom, scene.scale))
  const nodes = useNodes(canvas, scene, shown, near)
  const space = useHeldSpace()
  const held = useRef(space)
  useEffect(() => {
    held.current = space
  }, [space])
  const { run, handlers } = usePointer(
    canvas,
    useCallback(() => held.current, []),
  )
  const onKeyDown = useKeyboard(
    canvas,
    useCallback(() => {
      const active = run.active
      if (active) run.finish('cancel')
      return active
    }, [run]),
  )
  const drop = useMemo(() => paletteDrop(canvas), [canvas])
  useGlides(canvas)
  useForwardedEvents(root)
  useStrayKeys(root)
  useOnScreen(canvas)
  useKeptPlace(canvas)
  return (
    <CanvasContext value={canvas}>
      <ReactFlow<StepNode>
        ref={root}
        className={styles.canvas ?? ''}
        style={vars({ '--diagram-sans': fontStack('body', language), '--diagram-voice': fontStack('voice', language) })}
        lang={language}
        aria-label={messages.name}
        data-tool={tool}
        tabIndex={cellWaits ? -1 : 0}
        nodes={nodes}
        edges={[]}
        nodeTypes={NODE_TYPES}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        panOnDrag={space || tool === 'pan' ? [0, 1] : [1]}
        panOnScroll
        panOnScrollSpeed={1}
        zoomOnDoubleClick={false}
        minZoom={smallest}
        maxZoom={MAX_ZOOM}
        proOptions={{ hideAttribution: true }}
        onInit={() => {
          canvas.setView(openingView(canvas))
          canvas.placed.set(true)
        }}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && canvas.byKeyboard.set(true)}
        {...handlers}
        {...drop}
      >
        <ActiveDescendant root={root} />
        <ZoomReport />
        <Picture scene={scene} blueprint={shown} />
        {detail === 'full' && <Ground scene={scene} near={near} />}
        <Routes scene={scene} blueprint={shown} near={near} />
        <FoundMarks scene={scene} />
        <Rings scene={scene} />
        <PainRings scene={scene} blueprint={blueprint} />
        <Affordances scene={scene} />
        <GestureLayer />
        <LaneHeaders scene={scene} blueprint={blueprint} />
        <PhaseBand scene={scene} blueprint={blueprint} />
        <Corner scene={scene} />
        <InPlaceEditor scene={scene} blueprint={blueprint} />
        <SelectionBar scene={scene} blueprint={blueprint} />
        <ToolHint />
        <Overview scene={scene} />
        <CanvasMenu />
        <PainPlacing root={root} />
      </ReactFlow>
    </CanvasContext>
  )
}

/** Points assistive technology at what is active, and says how the canvas is used, without rendering it. */
function ActiveDescendant({ root }: { readonly root: React.RefObject<HTMLDivElement | null> }) {
  const pain = useDocument(({ selection }) => selection.at(-1))
  const place = useActivePlace()
  const id = pain?.type === 'painPoint' ? painElementId(pain.id) : elementId(place)
  const byKeyboard = useSignal(useCanvas().byKeyboard)
  useEffect(() => {
    if (id) root.current?.setAttribute('aria-activedescendant', id)
    else root.current?.removeAttribute('aria-activedescendant')
  }, [id, root])
  useEffect(() => {
    root.current?.toggleAttribute('data-by-keyboard', byKeyboard)
  }, [byKeyboard, root])
  return null
}

/** Draws the open blueprint and lets it be changed by hand. Fills its parent. */
export function BlueprintCanvas() {
  const blueprint = useBlueprint()
  const language = useDocument((state) => state.project.language)
  const hiddenLanes = useSession((state) => state.hiddenLanes)
  const foldedPhases = useSession((state) => state.foldedPhases)
  const hiddenLayers = useSession((state) => state.hiddenLayers)
  const density = useSession((state) => state.density)
  const [layout] = useState(createDenseLayout)
  const shown = useMemo(
    () => foldPhases(hideLayers(blueprint, hiddenLayers), foldedPhases, language),
    [blueprint, hiddenLayers, foldedPhases, language],
  )
  const scene = useMemo(
    () => markFolded(layout(shown, { language, hiddenLanes, density, whole: blueprint }), foldedPhases),
    [layout, shown, blueprint, language, hiddenLanes, foldedPhases, density],
  )
  const lit = useLit(scene)
  return (
    // Another density has places and sizes of its own: the view begins anew.
    <ReactFlowProvider key={`${blueprint.id} ${density}`}>
      <LitContext value={lit}>
        <Surface scene={scene} blueprint={blueprint} shown={shown} language={language} />
      </LitContext>
    </ReactFlowProvider>
  )
}
