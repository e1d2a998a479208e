import { ViewportPortal } from '@xyflow/react'
import type { ReactNode } from 'react'
import { useFollowView } from '../view/useView'
import type { View } from '../view/view'
import styles from './Layer.module.css'
import { setViewVars } from './setViewVars'

/** Where a layer lies among the cards. */
export type Depth = 'ground' | 'routes' | 'rings' | 'above'

/** Layers that keep lines thin at every zoom read it; where nothing does, nothing is restyled. */
const setZoom = (element: SVGSVGElement, { zoom }: View): void => {
  if (element.dataset.layer === 'ground' || element.dataset.layer === 'routes') return
  setViewVars(element, { '--z': zoom })
}

interface LayerProps {
  readonly depth: Depth
  /** Whether assistive technology passes over it: pictures of what is named elsewhere. */
  readonly decorative?: boolean
  readonly children: ReactNode
}

/** An SVG layer in scene coordinates that moves with the cards. The pointer passes through it. */
export function Layer({ depth, decorative = true, children }: LayerProps) {
  const svg = useFollowView<SVGSVGElement>(setZoom)
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: what it shows is named part by part, or elsewhere */}
      <svg
        ref={svg}
        aria-hidden={decorative}
        className={`${styles.layer} ${styles[depth]}`}
        width="1"
        height="1"
        data-layer={depth}
      >
        {children}
      </svg>
    </ViewportPortal>
  )
}
