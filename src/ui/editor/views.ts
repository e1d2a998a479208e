/** Views of an open project, in the order of their tabs. */
export const VIEWS = ['blueprint', 'outline', 'triangle', 'elements', 'pain-points'] as const
export type View = (typeof VIEWS)[number]

/** Views that show the properties from the start; the others use the width themselves until somebody opens them. */
const WITH_INSPECTOR: readonly View[] = ['blueprint', 'outline', 'triangle']

/** Views that show figures, which can be exported from there. */
const WITH_FIGURES: readonly View[] = ['triangle', 'elements', 'pain-points']

export const hasFigures = (view: View): boolean => WITH_FIGURES.includes(view)

/** Whether the properties stand beside a view until somebody decides otherwise. */
export const hasInspector = (view: View): boolean => WITH_INSPECTOR.includes(view)
