/**
 * The check itself, on planted violations. A check that has stopped seeing anything is green as well; here it must see
 * each kind of violation once, and must let the lawful neighbour of each pass.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../tools/projectFolder.mjs'
import { barrels, defaultExports, emptyNames, hiddenInputs, longFiles, textSinks } from './houseRules'
import { importCycles } from './importCycles'
import { layerViolations } from './layerViolations'
import type { SourceTree } from './sourceTree'
import { foldersWithoutSpec, rulesClaimedTwice, unknownQuotes, unquotedRules } from './specRules'

const plant = (files: Readonly<Record<string, string>>): SourceTree => new Map(Object.entries(files))

/** A small tree that breaks no rule, for the planted files to import. */
const SOUND = {
  'src/main.tsx': `import { Panel } from './ui/Panel'\nimport './app/app.css'\nconsole.error(Panel)`,
  'src/app/app.css': `@import '../ui/tokens.css';`,
  'src/ui/Panel.tsx': `import { useState } from 'react'\nimport type { Step } from '../model/step'\nexport const Panel = useState`,
  'src/ui/tokens.css': ':root { --ink: black }',
  'src/ui/index.ts': '',
  'src/canvas/ink.module.css': '.ink { color: black }',
  'src/canvas/arrow.svg': '',
  'src/canvas/layout.worker.ts': `import { layout } from '../scene/layout'\nlayout()`,
  'src/canvas/canvas.ts': `import address from './layout.worker?worker&url'\nexport const canvas = address`,
  'src/model/step.ts': `import { object } from 'valibot'\nexport interface Step { id: string }\nexport const step = object`,
  'src/scene/layout.ts': `import type { Step } from '../model/step'\nexport const layout = (step?: Step) => step`,
}

test('a sound tree passes', () => {
  expect(layerViolations(plant(SOUND))).toEqual([])
  expect(importCycles(plant(SOUND))).toEqual([])
})

describe('a layer that is skipped is found', () => {
  const planted: readonly (readonly [string, string, string, RegExp])[] = [
    ['by a value', 'src/model/x.ts', `import { Panel } from '../ui/Panel'`, /model may not import src\/ui\/Panel\.tsx/],
    ['by a type', 'src/model/x.ts', `import type { P } from '../ui/Panel'`, /model may not import src\/ui\/Panel\.tsx/],
    ['by a named type', 'src/model/x.ts', `import { type P } from '../ui/Panel'`, /may not import src\/ui/],
    ['by a type in place', 'src/model/x.ts', `type P = import('../ui/Panel').P`, /may not import src\/ui/],
    ['by a re-export', 'src/model/x.ts', `export type { P } from '../ui/Panel'`, /may not import src\/ui/],
    ['by a star', 'src/model/x.ts', `export * from '../ui/Panel'`, /may not import src\/ui/],
    [
      'by a late import',
      'src/model/x.ts',
      `export const later = () => import('../ui/Panel')`,
      /may not import src\/ui/,
    ],
    ['by a side effect', 'src/scene/x.ts', `import '../canvas/canvas'`, /scene may not import src\/canvas/],
    ['by a folder', 'src/model/x.ts', `import { Panel } from '../ui'`, /may not import src\/ui\/index\.ts/],
    [
      'by a worker',
      'src/ui/x.ts',
      `import w from '../canvas/layout.worker?worker&url'`,
      /ui may not import src\/canvas/,
    ],
    ['by an address', 'src/ui/x.ts', `import a from '../canvas/arrow.svg?url'`, /ui may not import src\/canvas\/arrow/],
    [
      'by a URL',
      'src/ui/x.ts',
      `new URL('../canvas/arrow.svg', import.meta.url)`,
      /ui may not import src\/canvas\/arrow/,
    ],
    [
      'by a style sheet',
      'src/ui/x.ts',
      `import c from '../canvas/ink.module.css'`,
      /ui may not import src\/canvas\/ink/,
    ],
    ['by @import', 'src/canvas/x.css', `@import url("../ui/tokens.css");`, /canvas may not import src\/ui\/tokens/],
    [
      'by composes',
      'src/ui/x.css',
      `.a { composes: ink from '../canvas/ink.module.css'; }`,
      /may not import src\/canvas/,
    ],
    ['by url()', 'src/ui/x.css', '.a { background: url(../canvas/arrow.svg) }', /may not import src\/canvas\/arrow/],
    ['from the wiring', 'src/ui/x.ts', `import '../main'`, /ui may not import src\/main\.tsx/],
    ['by a package', 'src/ui/x.ts', `import { Position } from '@xyflow/react'`, /the package @xyflow\/react/],
    ['by a part of a package', 'src/ui/x.ts', `import '@xyflow/react/dist/style.css'`, /the package @xyflow\/react/],
    ['by a package of Node', 'src/model/x.ts', `import { join } from 'node:path'`, /the package node:path/],
    [
      'by a package not for wiring',
      'src/app/x.ts',
      `import { openDB } from 'idb'`,
      /wiring may not import the package idb/,
    ],
    [
      'by a value where types are allowed',
      'src/commands/x.ts',
      `import { parse } from 'valibot'`,
      /the package valibot/,
    ],
    ['by nothing at all', 'src/model/x.ts', `import './gone'`, /model may not import src\/model\/gone, which does not/],
    ['by a folder that nobody knows', 'src/extra/x.ts', 'export const x = 1', /src\/extra is no layer/],
  ]
  test.each(planted)('%s', (_how, path, text, message) => {
    expect(layerViolations(plant({ ...SOUND, [path]: text })).join('\n')).toMatch(message)
  })

  test('and its line is named', () => {
    const text = `export const x = 1\n\nexport type P = import('../ui/Panel').P`
    expect(layerViolations(plant({ ...SOUND, 'src/model/x.ts': text }))).toEqual([
      'src/model/x.ts:3: model may not import src/ui/Panel.tsx',
    ])
  })

  const lawful: readonly (readonly [string, string, string])[] = [
    ['types where types are allowed', 'src/commands/x.ts', `import type { GenericSchema } from 'valibot'`],
    [
      'an import inside of a comment',
      'src/model/x.ts',
      `// import '../ui/Panel'\nexport const x = "import '../ui/Panel'"`,
    ],
    ['an address inside of a comment', 'src/ui/x.css', '/* url(../canvas/arrow.svg) */'],
    ['a reference inside of the picture', 'src/ui/x.css', '.a { fill: url(#pattern) }'],
  ]
  test.each(lawful)('but not %s', (_what, path, text) => {
    expect(layerViolations(plant({ ...SOUND, [path]: text }))).toEqual([])
  })
})

describe('what cannot be checked is refused', () => {
  const planted: readonly (readonly [string, string, RegExp])[] = [
    ['a computed import', 'const n = "x"; import(n)', /an address that is computed/],
    ['a computed URL', 'const n = "x"; new URL(n, import.meta.url)', /an address that is computed/],
    ['a glob', `import.meta.glob('../ui/*.tsx')`, /import\.meta\.glob hides/],
    ['a glob of modules of a package', `import.meta.glob('/node_modules/x/*.js')`, /import\.meta\.glob hides/],
    [
      'a glob of addresses of our own',
      `import.meta.glob(['/node_modules/x/*.woff', '../ui/*.png'], { query: '?url' })`,
      /import\.meta\.glob hides/,
    ],
    ['require', `require('../ui/Panel')`, /require hides/],
    ['a syntax error', `import { from '../ui/Panel'`, /does not parse/],
  ]
  test.each(planted)('%s', (_what, text, message) => {
    expect(() => layerViolations(plant({ ...SOUND, 'src/model/x.ts': text }))).toThrow(message)
  })
})

describe('a cycle is found', () => {
  const ring = (a: string, b: string) => importCycles(plant({ 'src/model/a.ts': a, 'src/model/b.ts': b }))
  const both = [['src/model/a.ts', 'src/model/b.ts']]

  test('of values', () => expect(ring(`import './b'`, `import './a'`)).toEqual(both))
  test('of types', () => expect(ring(`import type { B } from './b'`, `import type { A } from './a'`)).toEqual(both))
  test('of types in place', () => expect(ring(`type B = import('./b').B`, `type A = import('./a').A`)).toEqual(both))
  test('of re-exports', () => expect(ring(`export { b } from './b'`, `export * from './a'`)).toEqual(both))
  test('of one file', () => expect(ring(`import './a'`, '')).toEqual([['src/model/a.ts']]))
  test('of three files, beside another', () => {
    const files = {
      'src/model/a.ts': `import './b'`,
      'src/model/b.ts': `import type { C } from './c'`,
      'src/model/c.ts': `import './a'\nimport './d'`,
      'src/model/d.ts': `import './e'`,
      'src/model/e.ts': `import './d'`,
    }
    expect(importCycles(plant(files)).toSorted()).toEqual([
      ['src/model/a.ts', 'src/model/b.ts', 'src/model/c.ts'],
      ['src/model/d.ts', 'src/model/e.ts'],
    ])
  })
  test('of style sheets', () => {
    const files = { 'src/ui/a.css': `@import './b.css';`, 'src/ui/b.css': `@import './a.css';` }
    expect(importCycles(plant(files))).toEqual([['src/ui/a.css', 'src/ui/b.css']])
  })
  test('but not where one side is loaded later', () => {
    expect(ring(`import './b'`, `export const a = () => import('./a')`)).toEqual([])
  })
})

describe('the rules of the house find', () => {
  const inUi = (text: string) => plant({ 'src/ui/x.tsx': text })
  const inModel = (text: string) => plant({ 'src/model/x.ts': text })

  test.each(['export default 1', 'const a = 1; export { a as default }'])('a default export: %s', (text) =>
    expect(defaultExports(inUi(text))).toHaveLength(1),
  )
  test.each([`export * from './a'`, `export { a } from './a'`, `export type { A } from './a'`])(
    'a barrel: %s',
    (text) => expect(barrels(inUi(text))).toHaveLength(1),
  )
  test('an index file', () => expect(barrels(plant({ 'src/ui/index.ts': '' }))).toHaveLength(1))
  test.each(['src/ui/utils.ts', 'src/ui/dateUtils.ts', 'src/helpers/date.ts', 'src/ui/LaneManager.tsx'])(
    'a name that says nothing: %s',
    (path) => expect(emptyNames(plant({ [path]: '' }))).toHaveLength(1),
  )
  test('a file that is too long', () => {
    expect(longFiles(inUi('let x\n'.repeat(401)))).toHaveLength(1)
    expect(longFiles(inUi('let x\n'.repeat(400)))).toEqual([])
  })
  test.each([
    'box.innerHTML = text',
    `box['outerHTML'] = text`,
    `box.insertAdjacentHTML('beforeend', text)`,
    'const x = <p dangerouslySetInnerHTML={{ __html: text }} />',
    'const x = { dangerouslySetInnerHTML: text }',
    'const x = <iframe srcDoc={text} />',
    'const x = <style>{text}</style>',
    'document.write(text)',
    'eval(text)',
    'new Function(text)',
    'new DOMParser()',
    'box.style.cssText = text',
  ])('a sink: %s', (text) => expect(textSinks(inUi(text)).length).toBeGreaterThan(0))
  test.each(['Math.random()', 'Date.now()', 'new Date()', 'crypto.randomUUID()', 'performance.now()'])(
    'a hidden input: %s',
    (text) => {
      expect(hiddenInputs(inModel(text))).toHaveLength(1)
      expect(hiddenInputs(inUi(text))).toEqual([])
    },
  )
  test('but not a date that is given', () => expect(hiddenInputs(inModel('new Date(time)'))).toEqual([]))
})

describe('the rules of the specs find', () => {
  const spec = plant({ 'src/model/SPEC.md': '- **[M1]** One.\n- **[M2]** Two.', 'src/model/step.ts': '' })

  test('a pure folder without a spec', () => {
    expect(foldersWithoutSpec(spec)).toEqual([])
    expect(foldersWithoutSpec(plant({ 'src/scene/layout.ts': '' }))).toEqual(['src/scene/'])
  })
  test('two rules of one name', () => {
    const other = plant({ 'src/scene/SPEC.md': '- **[M1]** Another.' })
    expect(rulesClaimedTwice(new Map([...spec, ...other]))).toEqual(['src/scene/SPEC.md:1: [M1] is taken'])
  })
  test('a rule that no title quotes, and a title that quotes no rule', () => {
    const tests = plant({ 'test/a.test.ts': `test.each(rows)('[M2] holds for %s', run)\ndescribe('[M7]', () => {})` })
    expect(unquotedRules(spec, tests)).toEqual(['src/model/SPEC.md:1: no test quotes [M1]'])
    expect(unknownQuotes(spec, tests)).toEqual(['test/a.test.ts:2: no SPEC.md has a rule [M7]'])
  })
  test('no title in a comment or in other text', () => {
    const tests = plant({ 'test/a.test.ts': `// test('[M1]')\nconsole.error('see [M1]')` })
    expect(unquotedRules(spec, tests)).toHaveLength(2)
  })
})

test('the compiler refuses the DOM in a pure folder', () => {
  const folder = join(projectFolder, 'test/output/pure')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'planted.ts'), 'export const title = document.title\n')
  const config = { extends: '../../architecture/tsconfig.pure.json', include: ['planted.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(projectFolder, 'node_modules/typescript/bin/tsc')
  const compiled = spawnSync(process.execPath, [tsc, '--noEmit', '-p', folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(compiled.stdout).toContain("Cannot find name 'document'")
})
