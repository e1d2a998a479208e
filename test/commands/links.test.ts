import { describe, expect, test } from 'vitest'
import { addLink } from '../../src/commands/addLink'
import { editLink } from '../../src/commands/editLink'
import { editLinks } from '../../src/commands/editLinks'
import { retargetLink } from '../../src/commands/retargetLink'
import { reverseLink } from '../../src/commands/reverseLink'
import { id } from '../support/anyId'
import { blueprint, MAIN } from '../support/blueprint'
import { expectCommand } from '../support/expectCommand'
import { mainOf } from '../support/studiedProject'

const main = { blueprint: MAIN }
const before = blueprint(`
             | a      | b     | c
  evidence   | sign   |       |
  customer   | enter  | ask   | go
  frontstage | greet  |       |
  support    | system |       |
  enter -> ask
  ask -> enter : exception
  ask -> go : information
  sign -> enter`)

const add = (from: string, to: string, more = {}) =>
  expectCommand(before, addLink, { ...main, id: id('new'), from: id(from), to: id(to), ...more })

describe('links', () => {
  test('[C20] a link gets the kind of its lanes, or the one that is given', () => {
    const kind = (from: string, to: string, more = {}) => mainOf(add(from, to, more).toSucceed()).links[id('new')]?.kind
    expect(kind('enter', 'go')).toBe('sequence')
    expect(kind('enter', 'greet')).toBe('interaction')
    expect(kind('sign', 'go')).toBe('evidence')
    expect(kind('greet', 'system')).toBe('internal')
    expect(kind('greet', 'system', { kind: 'exception' })).toBe('exception')
    const fields = { label: 'yes', probability: 0.4, twoWay: undefined }
    const link = mainOf(add('enter', 'go', { fields }).toSucceed()).links[id('new')]
    expect(link).toEqual({ id: 'new', from: 'enter', to: 'go', kind: 'sequence', label: 'yes', probability: 0.4 })
  })

  test('[C20] [M11] refuses what another link says', () => {
    add('enter', 'ask').toBeRefused('link-exists')
    add('ask', 'enter', { fields: { twoWay: true } }).toBeRefused('link-exists')
    add('enter', 'sign').toBeRefused('link-exists')
    add('ask', 'ask').toBeRefused('link-to-itself')
    add('ask', 'nobody').toBeRefused('missing-step')
    add('enter', 'go', { id: id('enter-ask') }).toBeRefused('id-taken')
    add('enter', 'go', { fields: { probability: 2 } }).toBeRefused('invalid-value')
  })

  test('[C5] fields are edited', () => {
    const edit = (link: string, changes: Parameters<typeof editLink.apply>[1]['changes']) =>
      expectCommand(before, editLink, { ...main, link: id(link), changes })
    const agreement = { requirement: 'Complete', agreedMinutes: 5, rating: 3 }
    const after = edit('enter-ask', { kind: 'internal', agreement, label: '' }).toSucceed()
    const wanted = { id: 'enter-ask', from: 'enter', to: 'ask', kind: 'internal', agreement }
    expect(mainOf(after).links[id('enter-ask')]).toEqual(wanted)
    edit('ask-enter', { kind: 'sequence', twoWay: true }).toBeRefused('link-exists')
    edit('ask-enter', { kind: 'sequence' }).toSucceed()
    edit('ask-enter', { kind: undefined }).toBeRefused('invalid-value')
    edit('nothing', {}).toBeRefused('missing-link')
  })

  test('[C5] several links change together or not at all', () => {
    const edit = (links: string, changes: Parameters<typeof editLinks.apply>[1]['changes']) =>
      expectCommand(before, editLinks, { ...main, links: links.split(' ').map(id), changes })
    const after = edit('enter-ask ask-go', { kind: 'information' }).toSucceed()
    expect(
      Object.values(mainOf(after).links)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['evidence', 'exception', 'information', 'information'])
    edit('enter-ask ask-enter', { kind: 'sequence', twoWay: true }).toBeRefused('link-exists')
    edit('enter-ask nothing', {}).toBeRefused('missing-link')
    edit('enter-ask', { probability: -1 }).toBeRefused('invalid-value')
    expectCommand(before, editLinks, { ...main, links: [], changes: {} }).toBeRefused('nothing-to-do')
  })

  test('a link is turned around', () => {
    expectCommand(before, reverseLink, { ...main, link: id('ask-go') }).toGive(`
                 | a      | b     | c
      evidence   | sign   |       |
      customer   | enter  | ask   | go
      frontstage | greet  |       |
      support    | system |       |
      enter -> ask
      ask -> enter : exception
      go -> ask : information
      sign -> enter`)
    expectCommand(before, reverseLink, { ...main, link: id('sign-enter') }).toSucceed()
    const both = add('ask', 'enter', { kind: 'sequence' }).toSucceed()
    expectCommand(both, reverseLink, { ...main, link: id('new') }).toBeRefused('link-exists')
    expectCommand(before, reverseLink, { ...main, link: id('nothing') }).toBeRefused('missing-link')
  })

  test('[C20] a link is reconnected; a suggested kind follows, a chosen one stays', () => {
    const retarget = (link: string, ends: object) =>
      expectCommand(before, retargetLink, { ...main, link: id(link), ...ends })
    const linkAfter = (link: string, ends: object) => mainOf(retarget(link, ends).toSucceed()).links[id(link)]
    expect(linkAfter('enter-ask', { to: 'greet' })).toMatchObject({ from: 'enter', to: 'greet', kind: 'interaction' })
    expect(linkAfter('ask-go', { from: 'greet' })).toMatchObject({ from: 'greet', to: 'go', kind: 'information' })
    retarget('enter-ask', {}).toChangeNothing()
    retarget('enter-ask', { to: 'enter' }).toBeRefused('link-to-itself')
    retarget('enter-ask', { to: 'nobody' }).toBeRefused('missing-step')
    retarget('nothing', {}).toBeRefused('missing-link')
  })
})
