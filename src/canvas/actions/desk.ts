import type { Canvas } from '../Canvas'

/** What actions on the document need of a canvas. Without a diagram on the screen, the wiring has one, too. */
export type Desk = Pick<Canvas, 'editor' | 'session' | 'blueprint' | 'messages' | 'focus'>
