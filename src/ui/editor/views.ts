/** Views of an open project, in the order of their tabs. */
export const VIEWS = ['blueprint', 'outline'] as const
export type View = (typeof VIEWS)[number]
