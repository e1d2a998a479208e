import type { ViteUserConfig } from 'vitest/config'

/**
 * Three projects, one runner. `unit` runs in Node, without a browser and without a build; `e2e` drives the built app in
 * Chromium, and so needs `npm run build` before it; `foreign` hands
 * exported files to other programs, see `test/tools/ensurePdfTools.mjs` and `ensureOfficeTools.mjs`.
 */
export const testProjects: NonNullable<ViteUserConfig['test']> = {
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        environment: 'node',
        include: ['test/**/*.test.{ts,tsx}'],
        setupFiles: ['test/support/fixedSeed.ts'],
        // Property tests over large random blueprints share two cores with everything else.
        testTimeout: 60_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'foreign',
        environment: 'node',
        include: ['test/foreign/**/*.foreign.ts'],
        testTimeout: 120_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'e2e',
        environment: 'node',
        include: ['test/{e2e,reliability}/**/*.e2e.ts'],
        maxWorkers: 2,
        // A shared machine may hold a browser up for longer than any wait; a real fault fails twice, and a second try is printed.
        retry: process.env.CI ? 1 : 0,
        testTimeout: 120_000,
        hookTimeout: 60_000,
      },
    },
  ],
}
