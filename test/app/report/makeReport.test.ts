import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeReport } from '../../../src/app/report/makeReport'
import type { Project } from '../../../src/model/project'
import { sampleProject } from '../../support/sampleProject'
import { projectFolder } from '../../tools/projectFolder.mjs'

// The app asks for its fonts by address; here they lie on the disk.
beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(readFileSync(join(projectFolder, address.replace(/\?.*$/, '')))),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function subjectOf(project: Project) {
  const [blueprint] = project.blueprints.order
  if (blueprint === undefined) throw new Error('a sample without a blueprint')
  return { project, blueprint }
}

test('[X44] [X45] [X46] a report is made as each kind of file, and says how far it is', async () => {
  const subject = subjectOf(await sampleProject('shoeshine', 'zh-CN'))
  const heads = { pdf: '%PDF-1.7', html: '<!doctype html>', md: '# ' } as const
  const told: { readonly picture: number; readonly of: number }[] = []
  for (const kind of ['pdf', 'html', 'md'] as const) {
    const { bytes, missing } = await makeReport(subject, {}, kind, { onProgress: (progress) => told.push(progress) })
    expect(new TextDecoder().decode(bytes.subarray(0, 40))).toMatch(new RegExp(`^${heads[kind]}`))
    expect(missing).toEqual([])
  }
  expect(told.length).toBeGreaterThan(2)
  expect(told.map(({ picture }) => picture)).toEqual(told.map((_, index) => index + 2))
  expect(new Set(told.map(({ of }) => of)).size).toBe(1)
})

test('[X23] a character that no font has is named', async () => {
  const project = await sampleProject('shoeshine')
  const { missing } = await makeReport(subjectOf({ ...project, title: 'A \u{10330} shop' }), {}, 'pdf')
  expect(missing).toEqual(['\u{10330}'])
})

test('[X19] a report that was cancelled is not written', async () => {
  const subject = subjectOf(await sampleProject('shoeshine'))
  for (const kind of ['pdf', 'html', 'md'] as const) {
    const work = new AbortController()
    work.abort(new Error('enough'))
    await expect(makeReport(subject, {}, kind, { signal: work.signal })).rejects.toThrow('enough')
  }
  const work = new AbortController()
  const onProgress = (): void => work.abort(new Error('enough'))
  await expect(makeReport(subject, {}, 'pdf', { signal: work.signal, onProgress })).rejects.toThrow('enough')
})
