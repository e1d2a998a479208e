import { expect, test } from 'vitest'
import { quarantineFile } from '../../../src/app/backup/quarantineFile'
import type { Quarantined } from '../../../src/persistence/projectStore'
import { ID, NOW } from '../../support/storedProject'

test('rows of the quarantine go into the file one to a line, bytes as base64', async () => {
  const rows: readonly Quarantined[] = [
    { key: 1, project: ID, at: NOW, store: 'log', seq: 3, why: 'damaged', row: { text: 'a\nb', sum: 'x' } },
    {
      key: 2,
      project: ID,
      at: NOW,
      store: 'snapshots',
      seq: 4,
      why: 'unsound',
      row: {},
      body: Uint8Array.from({ length: 70_000 }, (_, at) => at % 251),
    },
  ]
  const lines = (await quarantineFile(rows).text()).trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(JSON.parse(lines[0] ?? '')).toEqual(rows[0])
  const { body, ...rest } = JSON.parse(lines[1] ?? '') as { body: { $bytes: string } }
  expect(rest).toEqual({ ...rows[1], body: undefined })
  expect(Uint8Array.from(atob(body.$bytes), (each) => each.charCodeAt(0))).toEqual(rows[1]?.body)
})
