import { type LinkKind, linkKind } from './link'

/** What can be taken out of the picture of a blueprint by its kind; data lanes all at once. */
export const PICTURE_LAYERS = [...linkKind.options, 'painPoints', 'marks', 'quotes', 'data'] as const
export type PictureLayer = LinkKind | 'painPoints' | 'marks' | 'quotes' | 'data'
