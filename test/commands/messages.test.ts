import { describe, expect, test } from 'vitest'
import { COMMAND_NAMES, type CommandName } from '../../src/commands/commandName'
import { REFUSALS, type Refusal } from '../../src/commands/refusal'
import { LANGUAGES } from '../../src/i18n/catalog'
import { loadCatalog } from '../../src/i18n/loadCatalog'

describe.each(LANGUAGES)('messages in %s', (language) => {
  test('[C1] every reason has a message of its own', async () => {
    const refusals: Readonly<Record<Refusal, string>> = (await loadCatalog(language)).refusals
    expect(Object.keys(refusals).sort()).toEqual([...REFUSALS].sort())
    expect(new Set(Object.values(refusals)).size).toBe(REFUSALS.length)
  })

  test('every command has a label', async () => {
    const labels: Readonly<Record<CommandName, string>> = (await loadCatalog(language)).commands
    expect(Object.keys(labels).sort()).toEqual([...COMMAND_NAMES].sort())
    expect(Object.values(labels).every((label) => label.trim() !== '')).toBe(true)
  })
})
