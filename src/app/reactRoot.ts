import { createRoot, type Root } from 'react-dom/client'

/**
 * A root of React in an element of the page.
 *
 * In the small file that the page begins with, apart from React and the app: React makes errors while it is set up, and the app asks
 * for files. Where stacks are watched (by tests, measuring, the browser's tools), every file that stands on them with code outside of
 * functions is parsed once more, on the main thread.
 */
export const reactRoot = (element: Element): Root => createRoot(element)
