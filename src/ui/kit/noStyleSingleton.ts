/**
 * Stands in for the package `react-style-singleton` (see the alias in `vite.config.ts`).
 *
 * Radix reaches that package through `react-remove-scroll` and uses it to inject a <style> that locks the scrolling of
 * the body while a dialog is open. The content security policy forbids injected styles, and the body of this app never
 * scrolls, so the three exports do nothing.
 */
const nothing = (): null => null

/** Makes the component that would add styles while it is mounted. */
export const styleSingleton = (): (() => null) => nothing

/** Makes the hook that would add styles while its component is mounted. */
export const styleHookSingleton = (): (() => null) => nothing

/** Makes the counted style sheet. */
export const stylesheetSingleton = (): { add(): void; remove(): void } => ({ add: nothing, remove: nothing })
