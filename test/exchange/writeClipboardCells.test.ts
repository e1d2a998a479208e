import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeClipboardCells } from '../../src/exchange/spreadsheet/writeClipboardCells'

test('[X52] headings and rows come as a table and as text, markup escaped, line breaks kept', () => {
  const { html, text } = writeClipboardCells(
    ['Step', 'Minutes'],
    [
      ['Asks <the> "clerk" & waits', 5],
      ['Signs\ntwice', null],
    ],
  )
  expect(html).toBe(
    '<table><thead><tr><th>Step</th><th>Minutes</th></tr></thead><tbody>' +
      '<tr><td>Asks &lt;the&gt; &quot;clerk&quot; &amp; waits</td><td>5</td></tr>' +
      '<tr><td>Signs<br>twice</td><td></td></tr></tbody></table>',
  )
  expect(text).toBe('Step\tMinutes\r\n"Asks <the> ""clerk"" & waits"\t5\r\n"Signs\ntwice"\t')
})

test('[X52] no text becomes a formula or another cell', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '=', '+', '-', '@', '\t', '\r'), (rest, sign) => {
      const { html, text } = writeClipboardCells(['a'], [[`${sign}${rest}`, 'end']])
      expect(html.match(/<td>/g)).toHaveLength(2)
      const [, written = ''] = /<td>([\s\S]*?)<\/td>/.exec(html) ?? []
      expect(written).not.toMatch(/^[=+\-@\t\r]/)
      const [, row = ''] = /^a\r\n([\s\S]*)$/.exec(text) ?? []
      expect(row.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/)
      expect(row.endsWith('\tend')).toBe(true)
    }),
  )
})
