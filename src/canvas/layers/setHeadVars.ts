import type { View } from '../view/view'
import { setViewVars } from './setViewVars'

/** Marks the elements of a header layer that depend on the scale of header text: `Headers.module.css` says how. */
export const HEAD = { 'data-head': 'scale' } as const

/** Marks those that depend on the zoom, too. */
export const HEAD_ZOOM = { 'data-head': 'zoom' } as const

/** Tells the elements of a header layer the zoom and the scale of header text. */
export function setHeadVars(layer: HTMLElement, { zoom }: View, scale: number): void {
  for (const element of layer.querySelectorAll<HTMLElement | SVGElement>('[data-head]')) {
    setViewVars(element, element.dataset.head === 'zoom' ? { '--head-zoom': zoom } : { '--head-scale': scale })
  }
}
