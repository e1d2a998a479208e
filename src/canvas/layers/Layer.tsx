import { ViewportPortal } from '@xyflow/react'
import type { ReactNode } from 'react'
import styles from './Layer.module.css'

/** Where a layer lies among the cards. */
export type Depth = 'ground' | 'routes' | 'rings' | 'above'

interface LayerProps {
  readonly depth: Depth
  /** Whether assistive technology passes over it: pictures of what is named elsewhere. */
  readonly decorative?: boolean
  readonly children: ReactNode
}

/** An SVG layer in scene coordinates that moves with the cards. The pointer passes through it. */
export function Layer({ depth, decorative = true, children }: LayerProps) {
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: what it shows is named part by part, or elsewhere */}
      <svg
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
