import type { Plugin } from 'vite'

const ENTRY = '/src/main.tsx'

/**
 * Lets the page begin with another module, which starts the app itself. The published app never mentions that module,
 * so nothing of it has to be taken out.
 *
 * @param entry address of the module from the project's top folder, such as `/src/app/bench/startBench.ts`.
 */
export function benchEntry(entry: string): Plugin {
  return {
    name: 'bench-entry',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(ENTRY)) throw new Error(`the page does not begin with ${ENTRY}`)
        return html.replace(ENTRY, entry)
      },
    },
  }
}
