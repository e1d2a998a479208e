/** The type under which a dragged pain point hands over its id. */
export const PAIN_MIME = 'application/x-blueprint-pain-point'
