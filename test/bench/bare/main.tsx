/**
 * The page that the app is measured against: React Flow as it comes, with the same boxes, texts and links, and
 * `onlyRenderVisibleElements`. No lanes, no routes, no document behind it; undo keeps the texts that were there.
 */
import '@xyflow/react/dist/style.css'
import './bare.css'
import { ReactFlow, type ReactFlowInstance } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import type { BenchDriver } from '../../../src/app/bench/benchDriver'
import type { Graph } from '../graph'

/** The part of the driver that a bare page can answer. */
export type BareDriver = Omit<
  BenchDriver,
  'exportSvg' | 'exportPng' | 'exportFile' | 'enablePersistence' | 'editStudy' | 'move'
>

const EMPTY: Graph = { nodes: [], links: [] }

const nextPaint = (): Promise<number> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    }),
  )

async function load(): Promise<Graph> {
  const address = new URLSearchParams(window.location.search).get('graph')
  return address === null ? EMPTY : ((await (await fetch(address)).json()) as Graph)
}

/** Puts a graph on the page and resolves when it is painted. */
async function show({ nodes, links }: Graph): Promise<ReactFlowInstance> {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  const flow = await new Promise<ReactFlowInstance>((resolve) =>
    createRoot(root).render(
      <ReactFlow
        defaultNodes={nodes.map(({ id, x, y, width, height, label }) => ({
          id,
          position: { x, y },
          width,
          height,
          data: { label },
        }))}
        defaultEdges={links.map(({ id, from, to }) => ({ id, source: from, target: to, type: 'smoothstep' }))}
        onlyRenderVisibleElements
        panOnScroll
        minZoom={0.001}
        defaultViewport={{ x: 0, y: 0, zoom: 0.8 }}
        onInit={resolve}
      />,
    ),
  )
  while (nodes.length > 0 && !document.querySelector('.react-flow__node')) await nextPaint()
  return flow
}

function driver(ready: Promise<number>, flow: () => ReactFlowInstance, graph: () => Graph): BareDriver {
  const past: { readonly id: string; readonly label: string }[] = []
  const idOf = (i: number): string => {
    const node = graph().nodes[i]
    if (!node) throw new RangeError(`no node ${i}`)
    return node.id
  }
  const nodeAt = (i: number) => {
    const node = flow().getNode(idOf(i))
    if (!node) throw new Error(`node ${i} is gone`)
    return node
  }
  const middleOf = (i: number) => {
    const { position, width = 0, height = 0 } = nodeAt(i)
    return { x: position.x + width / 2, y: position.y + height / 2 }
  }
  const label = (i: number): string => String(nodeAt(i).data.label)
  return {
    ready,
    panTarget: '.react-flow',
    viewport: () => flow().getViewport(),
    center(i, zoom) {
      const { x, y } = middleOf(i)
      void flow().setViewport({ x: window.innerWidth / 2 - x * zoom, y: window.innerHeight / 2 - y * zoom, zoom })
    },
    fit: () => void flow().fitView({ padding: 0.02 }),
    nodePoint: (i) => flow().flowToScreenPosition(middleOf(i)),
    nodePos: (i) => nodeAt(i).position,
    label,
    edit(i, text) {
      past.push({ id: idOf(i), label: label(i) })
      flow().updateNodeData(idOf(i), { label: text })
    },
    undo() {
      const last = past.pop()
      if (last) flow().updateNodeData(last.id, { label: last.label })
    },
    count: () => ({ steps: graph().nodes.length, links: graph().links.length }),
  }
}

let shown: { readonly flow: ReactFlowInstance; readonly graph: Graph } | undefined
const current = () => {
  if (!shown) throw new Error('nothing is shown yet')
  return shown
}
const ready = load().then(async (graph) => {
  shown = { graph, flow: await show(graph) }
  return nextPaint()
})
Object.assign(window, {
  __bench: driver(
    ready,
    () => current().flow,
    () => current().graph,
  ),
})
