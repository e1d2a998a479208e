import { describe, expect, test } from 'vitest'
import { BUNDLED_FORMATS, EXPORT_FORMATS, FORMATS, optionsOf } from '../../../src/ui/export/exportFormats'

describe('formats', () => {
  test('each stands in one group, and none is lost', () => {
    expect([...EXPORT_FORMATS].sort()).toEqual(Object.keys(FORMATS).sort())
    expect(BUNDLED_FORMATS).toEqual(EXPORT_FORMATS.filter((format) => format !== 'zip'))
  })

  test('an archive has the choices of what goes into it, and no part', () => {
    expect(optionsOf('zip', [])).toEqual(['bundle'])
    expect(optionsOf('zip', ['pptx', 'json'])).toEqual(['bundle', 'content'])
    expect(optionsOf('zip', ['pdf', 'report'])).toEqual(['bundle', 'paper', 'include'])
    expect(optionsOf('zip', ['png', 'svg', 'pdf'])).toEqual([
      'bundle',
      'size',
      'paper',
      'include',
      'background',
      'source',
    ])
  })
})
