import fc from 'fast-check'
import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readPngSource } from '../../src/exchange/readPngSource'
import { readSvgSource } from '../../src/exchange/readSvgSource'
import { embedInPng, SOURCE_KEYWORD } from '../../src/export/embedInPng'
import { embedInSvg, SOURCE_NAMESPACE } from '../../src/export/embedInSvg'
import { arbitraryProject } from '../support/arbitraryProject'
import { PIXEL_PNG } from '../support/pixelPng'
import { elementsOf, parseXml, textOf } from '../support/xml'

const SVG = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>\n'

/** Chunks of a PNG file by type. */
function chunksOf(png: Uint8Array): { type: string; data: Uint8Array }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: { type: string; data: Uint8Array }[] = []
  for (let offset = 8; offset < png.length; ) {
    const length = view.getUint32(offset)
    const type = String.fromCharCode(...png.subarray(offset + 4, offset + 8))
    chunks.push({ type, data: png.subarray(offset + 8, offset + 8 + length) })
    offset += length + 12
  }
  return chunks
}

const textFrom = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

describe('[X7] a project', () => {
  test('comes back equal from an SVG file', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const svg = embedInSvg(SVG, JSON.stringify(project))
        const root = parseXml(svg)
        const own = elementsOf(root).find(({ name }) => name === 'sbm:project')
        expect(own?.attributes.get('xmlns:sbm')).toBe(SOURCE_NAMESPACE)
        expect(JSON.parse(own ? textOf(own) : '')).toEqual(project)
        const reading = readSvgSource(svg)
        expect(reading.ok && JSON.parse(textFrom(reading.source))).toEqual(project)
      }),
      { numRuns: 30 },
    )
  })

  test('comes back equal from a PNG file', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const png = embedInPng(PIXEL_PNG, { json: JSON.stringify(project), scale: 2 })
        const reading = readPngSource(png)
        expect(reading.ok && JSON.parse(textFrom(reading.source))).toEqual(project)
      }),
      { numRuns: 30 },
    )
  })

  test('survives characters that XML and its tools change, wherever they stand in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, words) => {
        const json = JSON.stringify({ value, words, odd: '\u0085\u2028\ufffe\uffff\ud800 ]]> &amp; \u007f' })
        const reading = readSvgSource(embedInSvg(SVG, json))
        expect(reading.ok && JSON.parse(textFrom(reading.source))).toEqual(JSON.parse(json))
      }),
    )
  })
})

test('the chunks of a PNG file have the documented form', () => {
  const json = '{"format":"service-blueprint","title":"电表"}'
  const chunks = chunksOf(embedInPng(PIXEL_PNG, { json, scale: 1 }))
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
  const text = chunks[2]?.data ?? new Uint8Array()
  const head = [...SOURCE_KEYWORD].map((letter) => letter.charCodeAt(0))
  expect([...text.subarray(0, head.length + 5)]).toEqual([...head, 0, 1, 0, 0, 0])
  expect(new TextDecoder().decode(unzlibSync(text.subarray(head.length + 5)))).toBe(json)
})

test.each([
  [1, 3780],
  [2, 7559],
  [0.5, 1890],
])('[X8] at scale %d a PNG file says %d pixels per metre', (scale, perMetre) => {
  const [, resolution] = chunksOf(embedInPng(PIXEL_PNG, { scale }))
  const data = resolution?.data ?? new Uint8Array(9)
  const view = new DataView(data.buffer, data.byteOffset)
  expect([view.getUint32(0), view.getUint32(4), data[8]]).toEqual([perMetre, perMetre, 1])
})

test('what is no picture is refused', () => {
  expect(() => embedInPng(new Uint8Array(50), { scale: 1 })).toThrow(RangeError)
  expect(() => embedInSvg('<html/>', '{}')).toThrow(RangeError)
})
