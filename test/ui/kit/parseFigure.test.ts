import { expect, test } from 'vitest'
import { parseFigure } from '../../../src/ui/kit/parseFigure'

test.each([
  ['12', 12],
  ['１２．５', 12.5],
  ['0,5', 0.5],
  ['¥1,200', 1200],
  ['1,234,567.8', 1234567.8],
  ['12 %', 12],
  ['−3', -3],
  ['$ 4.50', 4.5],
  ['20 元', 20],
  ['', null],
  ['many', null],
  ['1.2.3', null],
  ['Infinity', null],
  ['1e9', null],
])('%j is %s', (text, figure) => {
  expect(parseFigure(text)).toBe(figure)
})
