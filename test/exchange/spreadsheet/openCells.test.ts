import { describe, expect, test } from 'vitest'
import { answerRequest } from '../../../src/exchange/importRequest'
import type { OpenedFile } from '../../../src/exchange/openFile'
import { openClipboard, openTextFile } from '../../../src/exchange/spreadsheet/openCells'
import { encoded } from '../../support/encoded'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const codes = (opened: OpenedFile): string[] => (opened.ok ? ['ok'] : opened.problems.map(({ code }) => code))
const text = (file: Uint8Array<ArrayBuffer>) => openTextFile({ type: 'text', file })

describe('openTextFile', () => {
  test('[F40] says in which encoding it has read a file', () =>
    expect(text(encoded('步骤,泳道\n排队取号,顾客\n', 'gb18030'))).toEqual({
      ...{ ok: true, kind: 'spreadsheet', hasMacros: false, encoding: 'gb18030' },
      grids: [
        {
          name: '',
          rows: [
            ['步骤', '泳道'],
            ['排队取号', '顾客'],
          ],
        },
      ],
    }))

  test('[F40] [F43] refuses what is no text, holds nothing or is too large', () => {
    expect(codes(text(new Uint8Array([0, 1, 2, 3, 4])))).toEqual(['no-text'])
    expect(codes(openTextFile({ type: 'text', file: encoded('步骤', 'gb18030'), encoding: 'utf-8' }))).toEqual([
      'no-text',
    ])
    expect(codes(text(bytes('')))).toEqual(['no-cells'])
    expect(codes(text(bytes(' , ,\n,,')))).toEqual(['no-cells'])
    expect(codes(text(bytes('a\n'.repeat(20_001))))).toEqual(['too-many-rows'])
    expect(codes(text(bytes(`${'a,'.repeat(99)}a\n`.repeat(10_001))))).toEqual(['too-many-cells'])
    expect(codes(text(bytes(' '.repeat(50_000_001))))).toEqual(['too-large'])
  })
})

test('[F43] a clipboard is limited as a file is', () => {
  expect(codes(openClipboard({ html: '<table><tr><td>a', text: '' }))).toEqual(['ok'])
  expect(codes(openClipboard({ html: '<p>no table', text: '  ' }))).toEqual(['no-cells'])
  expect(codes(openClipboard({ html: `<table>${'<tr><td>a'.repeat(20_001)}`, text: '' }))).toEqual(['too-many-rows'])
  const wide = `<table>${`<tr>${'<td colspan=1000>a'.repeat(20)}`.repeat(60)}`
  expect(codes(openClipboard({ html: wide, text: '' }))).toEqual(['too-many-cells'])
})

test('[F49] the worker answers for files, text files and clipboards', async () => {
  expect(codes(await answerRequest(bytes('Step,Lane\n')))).toEqual(['other-kind'])
  expect(codes(await answerRequest({ type: 'text', file: bytes('Step,Lane\n') }))).toEqual(['ok'])
  expect(codes(await answerRequest({ type: 'clipboard', html: '', text: 'a\tb' }))).toEqual(['ok'])
})
