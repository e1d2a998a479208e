/** Bars of what to fix first that are shown before anybody asks for more; exports show as many. */
export const FIXES_SHOWN = 7
