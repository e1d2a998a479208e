/** Marks the field of a selected empty cell that waits for a first letter: it has the focus in place of the canvas. */
export const WAITING = 'data-waiting'
