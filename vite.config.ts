import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import project from './package.json' with { type: 'json' }
import { benchEntry } from './test/build/benchEntry.ts'
import { contentSecurityPolicy } from './test/build/contentSecurityPolicy.ts'
import { projectSchema } from './test/build/projectSchema.ts'
import { serviceWorker } from './test/build/serviceWorker.ts'
import { testProjects } from './test/build/testProjects.ts'

const inside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** `vite build --mode bench` builds the same app with the measuring module beside it, into a folder of its own. */
export default defineConfig(({ mode, isSsrBuild }) => ({
  // Relative addresses, so that the built folder works under any path of any host.
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy(),
    projectSchema(inside('src/exchange/jsonSchema.ts')),
    // A page that is measured takes nothing in beside its work.
    mode !== 'bench' &&
      serviceWorker({ source: inside('src/offline/worker/serviceWorker.ts'), version: project.version }),
    mode === 'bench' && benchEntry('/src/app/bench/startBench.ts'),
  ],
  resolve: {
    // Radix locks scrolling through an injected <style>, which the content security policy forbids.
    alias: {
      'react-style-singleton': inside('src/ui/kit/noStyleSingleton.ts'),
      // Half a hundred kilobytes of the PDF writer's packages that no file of ours needs.
      'brotli/decompress.js': inside('test/build/unused/brotli.cjs'),
      '@noble/ciphers/aes': inside('test/build/unused/aes.mjs'),
    },
  },
  define: { __VERSION__: JSON.stringify(project.version) },
  worker: { format: 'es' },
  build: {
    outDir: mode === 'bench' ? 'dist-bench' : 'dist',
    emptyOutDir: true,
    // The first engines with all of: Intl.Segmenter, CSS nesting, :has, popover, Array.fromAsync.
    target: ['chrome121', 'edge121', 'firefox125', 'safari17.4'],
    // No data: addresses, which font-src 'self' forbids.
    assetsInlineLimit: 0,
    // The polyfill is an inline script; every target engine has modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: inside('index.html'), recover: inside('src/recover/recover.ts') },
      // A page apart, which works when the app does not: its script has a name that a plain page can know. So has a
      // module that is built for Node.
      output: {
        entryFileNames: ({ name }) => (isSsrBuild || name === 'recover' ? '[name].js' : 'assets/[name]-[hash].js'),
        // What the first page needs is one file: cut by who else needs what, it would be forty, each fetched and
        // compiled by itself.
        ...(!isSsrBuild && {
          codeSplitting: {
            groups: [
              // React changes seldom, and is parsed beside the app.
              { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
              // The messages of a language are one file.
              {
                name: (id: string) => `words-${/i18n\/([^/]+)\//.exec(id)?.[1]}`,
                debugName: 'words',
                test: /\/src\/i18n\/[^/]+\//,
                priority: 1,
              },
              // Not the module that begins: see `reactRoot`.
              {
                name: 'start',
                tags: ['$initial'],
                test: /^(?!.*\/index\.html$)(?!.*\/src\/(recover\/|main\.tsx|app\/(bench\/startBench|reactRoot)\.ts))/,
              },
            ],
          },
        }),
      },
    },
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 900,
  },
  test: testProjects,
}))
