import { zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { asNewProject } from '../../src/exchange/asNewProject'
import { crc32 } from '../../src/exchange/crc32'
import { decodeProject } from '../../src/exchange/decodeProject'
import { encodeProject } from '../../src/exchange/encodeProject'
import { type ImportResult, importFile } from '../../src/exchange/importFile'
import { PNG_KEYWORD, SVG_NAMESPACE } from '../../src/exchange/sourceMarks'
import { embedInPng, SOURCE_KEYWORD } from '../../src/export/embedInPng'
import { embedInSvg, SOURCE_NAMESPACE } from '../../src/export/embedInSvg'
import { asId, type ProjectId } from '../../src/model/id'
import type { Project } from '../../src/model/project'
import { PIXEL_PNG } from '../support/pixelPng'
import { readFixture } from '../support/readFixture'

const decoding = decodeProject(readFixture('v1.json'))
if (!decoding.ok) throw new Error('fixture refused')
const awkward = 'a ]]> <b> & "c" \u0000 \u2028 \ud800 \u{1f600} 电表'
const project: Project = { ...decoding.project, title: awkward }
const json = encodeProject(project)

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const codes = (result: ImportResult): string[] => (result.ok ? ['ok'] : result.problems.map(({ code }) => code))

/** A PNG chunk, with its right CRC unless another is given. */
function chunk(type: string, data: Uint8Array, crc?: number): Uint8Array {
  const body = new Uint8Array([...bytes(type), ...data])
  const framed = new Uint8Array(body.length + 8)
  const view = new DataView(framed.buffer)
  view.setUint32(0, data.length)
  framed.set(body, 4)
  view.setUint32(framed.length - 4, crc ?? crc32(body))
  return framed
}

const png = (...chunks: Uint8Array[]): Uint8Array =>
  new Uint8Array([...PIXEL_PNG.subarray(0, 33), ...chunks.flatMap((each) => [...each]), ...PIXEL_PNG.subarray(33)])

const textChunk = (text: Uint8Array, flag = 1): Uint8Array =>
  chunk('iTXt', new Uint8Array([...bytes(PNG_KEYWORD), 0, flag, 0, 0, 0, ...text]))

describe('importFile', () => {
  test('[F14] knows the marks that the exporters write', () => {
    expect(PNG_KEYWORD).toBe(SOURCE_KEYWORD)
    expect(SVG_NAMESPACE).toBe(SOURCE_NAMESPACE)
  })

  test('[F14] reads JSON, PNG and SVG by their content', () => {
    const expected = { ok: true, project, dropped: [], droppedCount: 0 }
    expect(importFile(bytes(json))).toEqual({ ...expected, from: 'json' })
    expect(importFile(embedInPng(PIXEL_PNG, { json, scale: 2 }))).toEqual({ ...expected, from: 'png' })
    expect(importFile(bytes(embedInSvg('<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>', json)))).toEqual({
      ...expected,
      from: 'svg',
    })
  })

  test.each([
    ['%PDF-1.7', 'pdf'],
    ['PK\u0003\u0004', 'zip'],
    ['GIF89a', 'gif'],
    ['<!DOCTYPE html><html><svg/></html>', 'html'],
    ['<?xml version="1.0"?><mxfile/>', 'xml'],
    ['Step,Lane\nask,customer', 'text'],
    ['\u0001\u0000\u0002', 'binary'],
  ])('[F14] says what %j is', (text, kind) =>
    expect(importFile(bytes(text))).toMatchObject({ ok: false, problems: [{ code: 'other-kind', values: { kind } }] }),
  )

  test('[F14] an empty file and one that is not UTF-8 say so', () => {
    expect(codes(importFile(new Uint8Array()))).toEqual(['empty-file'])
    expect(codes(importFile(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])))).toEqual(['not-utf8'])
  })

  test('[F15] a picture without a source says so', () => {
    expect(codes(importFile(PIXEL_PNG))).toEqual(['png-without-source'])
    expect(codes(importFile(embedInPng(PIXEL_PNG, { scale: 1 })))).toEqual(['png-without-source'])
    expect(codes(importFile(bytes('<svg><metadata><project>{}</project></metadata></svg>')))).toEqual([
      'svg-without-source',
    ])
  })

  test('[F15] a picture with something else inside gets the message of that', () => {
    expect(codes(importFile(embedInPng(PIXEL_PNG, { json: '{"a": 1}', scale: 1 })))).toEqual(['not-ours'])
    expect(codes(importFile(bytes(embedInSvg('<svg></svg>', '{"a": 1}'))))).toEqual(['not-ours'])
  })
})

describe('readPngSource', () => {
  test('[F16] reads an uncompressed chunk, and the first of several', () => {
    const second = textChunk(bytes('nonsense'), 0)
    expect(codes(importFile(png(textChunk(bytes(json), 0), second)))).toEqual(['ok'])
  })

  test('[F16] skips text chunks of others', () => {
    const foreign = chunk('iTXt', bytes('Comment\u0000\u0000\u0000\u0000\u0000hello'))
    expect(codes(importFile(png(foreign, textChunk(zlibSync(bytes(json))))))).toEqual(['ok'])
  })

  test('[F16] believes no length beyond the file and no chunk with a wrong CRC', () => {
    const long = chunk('iTXt', bytes('x'))
    new DataView(long.buffer).setUint32(0, 0xffffffff)
    expect(importFile(png(long))).toMatchObject({ problems: [{ code: 'png-damaged', values: { offset: 33 } }] })
    expect(codes(importFile(png(chunk('iTXt', bytes('x'), 1))))).toEqual(['png-damaged'])
  })

  test('[F16] a cut or broken stream is damage', () => {
    const stream = zlibSync(bytes(json))
    expect(codes(importFile(png(textChunk(stream.subarray(0, stream.length / 2)))))).toEqual(['png-damaged'])
    expect(codes(importFile(png(textChunk(new Uint8Array()))))).toEqual(['png-damaged'])
    expect(codes(importFile(png(textChunk(new Uint8Array(500).fill(7)))))).toEqual(['png-damaged'])
  })

  test('[F17] stops a stream that inflates more than 200 times', () => {
    const bomb = zlibSync(new Uint8Array(30_000_000), { level: 9 })
    expect(bomb.length).toBeLessThan(150_000)
    expect(importFile(png(textChunk(bomb)))).toMatchObject({
      problems: [{ code: 'inflates-too-far', values: { limitBytes: 100_000_000, limitRatio: 200 } }],
    })
  })
})

describe('readSvgSource', () => {
  const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const rewritten = (text: string): string => `<?xml version="1.0"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [ <!ENTITY ns "a>b"> ]>
    <svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:ns0='${SVG_NAMESPACE}' title="a > b"><!-- <ns0:project> -->
    <svg:g xmlns:ns0="other"><ns0:project>{}</ns0:project></svg:g>
    <svg:metadata id="m1"><ns0:project id="x">${text}</ns0:project></svg:metadata></svg:svg>`

  test('[F18] finds the element whatever its prefix and place', () =>
    expect(importFile(bytes(rewritten(`\n  ${inXml(json)}\n`)))).toMatchObject({ ok: true, project }))

  test('[F18] reads CDATA and numeric references', () => {
    const plain = encodeProject({ ...project, title: 'A & B' })
    expect(importFile(bytes(rewritten(`<![CDATA[${plain}]]>`)))).toMatchObject({ project: { title: 'A & B' } })
    expect(importFile(bytes(rewritten(inXml(plain).replace('A &amp; B', '&#65; &#x26; B'))))).toMatchObject({
      project: { title: 'A & B' },
    })
  })

  test.each(['&ns;', '& ', '&#0;', '&#x110000;', '<b/>', ''])('[F18] %j inside the source is damage', (text) => {
    const cut = text === '' ? rewritten('{').split('</ns0:project></svg:metadata>')[0]! : rewritten(text)
    expect(codes(importFile(bytes(cut)))).toEqual(['svg-damaged'])
  })

  test('[F18] is linear in hostile files', () => {
    const hostile = ['<svg ', 'a="1" '.repeat(300_000), '<svg>'.repeat(1), '<a>'.repeat(300_000), '&'.repeat(300_000)]
    for (const part of hostile) expect(codes(importFile(bytes(`<svg>${part}`)))[0]).toMatch(/^svg-/)
  })
})

describe('asNewProject', () => {
  const fresh = asId<ProjectId>('fresh')

  test('[F19] keeps a free id and replaces a taken one', () => {
    expect(asNewProject(project, new Set(), fresh)).toBe(project)
    expect(asNewProject(project, new Set([project.id]), fresh)).toEqual({ ...project, id: 'fresh' })
  })
})
