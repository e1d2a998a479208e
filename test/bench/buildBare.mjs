/** Builds the bare React Flow page into the folder given, as the app is built. */
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { projectFolder } from '../tools/projectFolder.mjs'

await build({
  configFile: false,
  root: resolve(projectFolder, 'test/bench/bare'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: { outDir: resolve(projectFolder, process.argv[2] ?? ''), emptyOutDir: true, target: 'chrome121' },
})
