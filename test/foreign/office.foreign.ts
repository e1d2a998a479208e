import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDeck } from '../../src/app/makeDeck'
import { makeWorkbook } from '../../src/app/makeWorkbook'
import { openFile } from '../../src/exchange/openFile'
import type { DiagramLanguage, Project } from '../../src/model/project'
import { swimlaneBlueprint } from '../bench/swimlaneBlueprint'
import { sampleProject } from '../support/sampleProject'
import { withoutImages } from '../support/withoutImages'

/**
 * LibreOffice opens what leaves this program, and what it saves comes back in. It takes seconds to start, so that each form is
 * converted for all documents at once; each run has a profile of its own, since two with one profile wait for each other.
 */

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const
const folder = mkdtempSync(join(tmpdir(), 'office-'))
const at = (...names: readonly string[]): string => join(folder, ...names)
const run = promisify(execFile)

/** Converts all files of a folder to a form, into a folder of its name. */
async function convert(from: string, into: string, form: string, isWanted = (_name: string) => true): Promise<void> {
  const profile = `-env:UserInstallation=file://${at(`profile-${into}`)}`
  const files = readdirSync(at(from))
    .filter(isWanted)
    .map((name) => at(from, name))
  await run('soffice', [profile, '--headless', '--convert-to', form, '--outdir', at(into), ...files])
}

const isSample = (name: string): boolean => !name.startsWith('large')

const projects = new Map<string, Project>()

beforeAll(async () => {
  for (const kind of ['xlsx', 'pptx']) mkdirSync(at(kind))
  for (const language of LANGUAGES) {
    for (const name of ['meter', 'hotel'] as const) {
      projects.set(`${name}-${language}`, withoutImages(await sampleProject(name, language)))
    }
    projects.set(`large-${language}`, { ...swimlaneBlueprint(500), language })
  }
  for (const [name, project] of projects) writeFileSync(at('xlsx', `${name}.xlsx`), await makeWorkbook(project, 'xlsx'))
  for (const name of [...projects.keys()].filter(isSample)) {
    writeFileSync(at('pptx', `${name}.pptx`), await deckOf(projects.get(name)!))
  }
  await convert('xlsx', 'saved', 'xlsx')
  await convert('xlsx', 'ods', 'ods', isSample)
  await convert('ods', 'returned', 'xlsx')
  await convert('pptx', 'slides', 'pdf')
}, 480_000)

afterAll(() => rmSync(folder, { recursive: true }))

function deckOf(project: Project): Promise<Uint8Array> {
  const [blueprint] = project.blueprints.order
  if (!blueprint) throw new Error('a sample without a blueprint')
  const nothing = new Set<never>()
  return makeDeck({ project, blueprint, hiddenLanes: nothing, foldedPhases: nothing, hiddenLayers: nothing }, {})
}

const NAMES = LANGUAGES.flatMap((language) => ['meter', 'hotel', 'large'].map((name) => `${name}-${language}`))
const SAMPLE_NAMES = NAMES.filter(isSample)

test.each(NAMES)('[F35] %s comes back equal from LibreOffice, as XLSX and, samples, by way of ODS', async (name) => {
  for (const saved of isSample(name) ? ['saved', 'returned'] : ['saved']) {
    const opened = await openFile(readFileSync(at(saved, `${name}.xlsx`)))
    expect(opened).toEqual({ ok: true, project: projects.get(name), from: 'xlsx', dropped: [], droppedCount: 0 })
  }
})

/** Readers put spaces where they see gaps; words are compared without any. */
const letters = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

test.each(SAMPLE_NAMES)(
  '[X24] LibreOffice shows the deck of %s: a page a slide, with the words of every step',
  async (name) => {
    const project = projects.get(name)!
    const language: DiagramLanguage = project.language
    expect(name).toContain(language)
    const parts = Object.keys(unzipSync(readFileSync(at('pptx', `${name}.pptx`))))
    const slides = parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length
    const path = at('slides', `${name}.pdf`)
    const [info, text] = await Promise.all([run('pdfinfo', [path]), run('pdftotext', ['-raw', path, '-'])])
    expect(info.stdout).toMatch(new RegExp(`Pages:\\s+${slides}\\b`))
    const found = letters(text.stdout)
    const [blueprint] = project.blueprints.order.map((id) => project.blueprints.byId[id]!)
    const titles = Object.values(blueprint!.steps).map(({ title }) => title)
    expect(titles.filter((title) => !found.includes(letters(title)))).toEqual([])
  },
)
