import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../tools/projectFolder.mjs'
import { barrels, defaultExports, emptyNames, hiddenInputs, longFiles, textSinks } from './houseRules'
import { importCycles } from './importCycles'
import { LAYERS, PURE_LAYERS, WIRING_PACKAGES } from './layers'
import { layerViolations } from './layerViolations'
import { readTree } from './sourceTree'

const source = readTree('src')
const everything = new Map([...source, ...readTree('test')])
const packageFile = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))

describe('the source', () => {
  test('is read whole', () => expect(source.size).toBeGreaterThan(50))
  test('imports only what the layers allow', () => expect(layerViolations(source)).toEqual([]))
  test('has no import cycle, of types neither', () => expect(importCycles(source)).toEqual([]))
  test('has no default export', () => expect(defaultExports(everything)).toEqual([]))
  test('has no barrel', () => expect(barrels(everything)).toEqual([]))
  test('has no name that says nothing', () => expect(emptyNames(everything)).toEqual([]))
  test('has no file that is too long', () => expect(longFiles(everything)).toEqual([]))
  test('turns no text into markup or script', () => expect(textSinks(source)).toEqual([]))
  test('reads neither clock nor chance in pure folders', () => expect(hiddenInputs(source)).toEqual([]))
})

describe('the tables of the check', () => {
  test('name the pure folders as the compiler does', () => {
    const { include } = JSON.parse(readFileSync(join(projectFolder, 'test/architecture/tsconfig.pure.json'), 'utf8'))
    expect(include).toEqual(PURE_LAYERS.map((layer) => `../../src/${layer}`))
  })

  test('allow only packages that are installed, at exact versions', () => {
    const installed = { ...packageFile.dependencies, ...packageFile.devDependencies }
    const allowed = [...WIRING_PACKAGES, ...Object.values(LAYERS).flatMap((layer) => layer.packages)]
    expect(allowed.filter((name) => !(name in installed))).toEqual([])
    expect(Object.values(installed).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })

  test('let no layer import one that imports it', () => {
    const reaches = (from: string, to: string): boolean =>
      (LAYERS[from]?.folders ?? []).some((next) => next === to || reaches(next, to))
    expect(Object.keys(LAYERS).filter((layer) => reaches(layer, layer))).toEqual([])
  })
})
