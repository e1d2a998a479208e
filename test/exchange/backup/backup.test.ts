import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync, deflateSync as zlibRaw } from 'fflate'
import { describe, expect, test } from 'vitest'
import { assembleBackup } from '../../../src/exchange/backup/assembleBackup'
import { itemName, MANIFEST_NAME } from '../../../src/exchange/backup/backupManifest'
import { packProject } from '../../../src/exchange/backup/packProject'
import { readBackup } from '../../../src/exchange/backup/readBackup'
import { zipArchive } from '../../../src/exchange/backup/zipArchive'
import { crc32 } from '../../../src/exchange/crc32'
import { encodeProject } from '../../../src/exchange/encodeProject'
import { asId, type ProjectId } from '../../../src/model/id'
import type { Project } from '../../../src/model/project'
import { arbitraryProject } from '../../support/arbitraryProject'
import { DRAWN } from '../../support/randomTurns'
import { soundProject } from '../../support/soundProject'

const MADE = '2026-11-22T08:00:00.000Z'

const joined = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

const called = (id: string, title: string): Project => ({ ...DRAWN, id: asId<ProjectId>(id), title })
const PROJECTS = [called('a', 'Arriving'), called('b', '取號'), called('c', 'Leaving')]

const partOf = (project: Project) => ({
  id: project.id,
  title: project.title,
  packed: packProject(JSON.stringify(project)),
})
const backupOf = (projects: readonly Project[]) => joined(assembleBackup(projects.map(partOf), [], MADE))

/** Reads everything: titles of what can be restored, and kinds of faults. */
function outcome(file: Uint8Array) {
  const backup = readBackup(file)
  return backup?.paths.map((path) => {
    const { item, sound } = backup.read(path)
    return sound ? item.title : `${item.fault?.kind} ${item.title}`
  })
}

/** Where the packed bytes of an item begin. */
function placeOf(file: Uint8Array, id: string): number {
  const at = Buffer.from(file).indexOf(`${itemName(id)}`)
  return at + itemName(id).length + 10
}

const damagedAt = (file: Uint8Array, at: number): Uint8Array => file.with(at, (file[at] ?? 0) ^ 0xff)

describe('a backup', () => {
  test('[F23] gives every project back as it was, by its hash', () => {
    fc.assert(
      fc.property(fc.array(arbitraryProject.map(soundProject), { minLength: 1, maxLength: 4 }), (random) => {
        const projects = random.map((project, index) => ({ ...project, id: asId<ProjectId>(`p${index}`) }))
        const backup = readBackup(backupOf(projects))
        const read = backup?.paths.map((path) => backup.read(path).sound)
        expect(read?.map((sound) => sound?.project)).toEqual(projects)
        expect(read?.map((sound) => sound?.sha256)).toEqual(backup?.manifest?.items.map(({ sha256 }) => sha256))
      }),
      { numRuns: 8 },
    )
  })

  test('[F23] is an archive that every program can unpack, and its list names what is inside', () => {
    const files = unzipSync(backupOf(PROJECTS))
    expect(Object.keys(files)).toEqual([MANIFEST_NAME, ...PROJECTS.map(({ id }) => itemName(id))])
    expect(strFromU8(files[itemName('b')] as Uint8Array)).toBe(encodeProject(PROJECTS[1] as Project))
    const list = JSON.parse(strFromU8(files[MANIFEST_NAME] as Uint8Array))
    expect(list).toMatchObject({ format: 'service-blueprint-backup', version: 1, madeAt: MADE, missing: [] })
    expect(list.items.map(({ title }: { title: string }) => title)).toEqual(PROJECTS.map(({ title }) => title))
  })

  test('[F23] packed anew by another program is still one', () => {
    expect(outcome(zipSync(unzipSync(backupOf(PROJECTS)) as Record<string, Uint8Array>))).toEqual([
      'Arriving',
      '取號',
      'Leaving',
    ])
  })

  test('[F23] takes along what this program cannot read, as it is', () => {
    const newer = JSON.stringify({ format: 'service-blueprint', version: 999 })
    const backup = readBackup(
      joined(
        assembleBackup([{ id: 'n', title: 'Newer', packed: packProject(newer) }, partOf(called('a', 'A'))], [], MADE),
      ),
    )
    expect(backup?.read(itemName('n')).item).toMatchObject({
      title: 'Newer',
      fault: { kind: 'refused', problem: { code: 'newer-version' } },
    })
    expect(backup?.read(itemName('a')).sound?.project.title).toBe('A')
  })

  test('[F24] other archives are none', () => {
    expect(readBackup(zipSync({ 'a.txt': strToU8('a') }))).toBeUndefined()
    expect(readBackup(strToU8('PK'))).toBeUndefined()
    expect(readBackup(new Uint8Array())).toBeUndefined()
  })
})

describe('a damaged backup', () => {
  test('[F25] restores all undamaged items and names the rest', () => {
    const file = backupOf(PROJECTS)
    expect(outcome(damagedAt(file, placeOf(file, 'b')))).toEqual(['Arriving', 'damaged 取號', 'Leaving'])
  })

  test('[F25] that was cut names what is gone', () => {
    const file = backupOf(PROJECTS)
    expect(outcome(file.slice(0, placeOf(file, 'c')))).toEqual(['Arriving', '取號', 'lost Leaving'])
  })

  test('[F25] without its list still gives its items', () => {
    const file = backupOf(PROJECTS)
    const at = Buffer.from(file).indexOf(MANIFEST_NAME) + MANIFEST_NAME.length + 10
    expect(outcome(damagedAt(file, at))).toEqual(['Arriving', '取號', 'Leaving'])
  })

  test('[F25] an item that was exchanged is damaged, though its CRC agrees', () => {
    const [a, b] = PROJECTS.map(partOf) as [ReturnType<typeof partOf>, ReturnType<typeof partOf>]
    const parts = assembleBackup([a, { ...b, packed: { ...b.packed, ...a.packed, sha256: b.packed.sha256 } }], [], MADE)
    expect(outcome(joined(parts))).toEqual(['Arriving', expect.stringMatching(/^damaged/)])
  })

  test('[F25] a byte changed anywhere loses at most one item, and none in silence', () => {
    const file = backupOf(PROJECTS)
    fc.assert(
      fc.property(fc.nat(file.length - 1), (at) => {
        const read = outcome(damagedAt(file, at)) ?? []
        expect(read.length).toBeGreaterThanOrEqual(3)
        const sound = read.filter((title) => PROJECTS.some((project) => project.title === title))
        expect(sound.length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a hostile backup', () => {
  test('[F26] that inflates too far gives up that item alone', () => {
    const bomb = zipSync({ [itemName('bomb')]: [new Uint8Array(6_000_000), { level: 9 }] })
    expect(outcome(bomb)).toEqual([`damaged ${itemName('bomb')}`])
  })

  test('[F26] names that lead elsewhere are not looked at', () => {
    const text = strToU8(encodeProject(DRAWN))
    expect(readBackup(zipSync({ '../a.json': text, 'blueprints/../a.json': text }))).toBeUndefined()
  })

  test('[F26] random bytes behind the marks of an archive are refused calmly', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(299), (bytes, at) => {
        const name = strToU8(itemName('x'))
        const file = joined([bytes.subarray(0, at), strToU8('PK\u0003\u0004'), bytes.subarray(at), name])
        expect(() => outcome(file)).not.toThrow()
      }),
    )
  })

  test('[F26] a list with reserved keys or of a newer form is not believed', () => {
    const list = strToU8('{"__proto__":{"format":"x"},"format":"service-blueprint-backup"}')
    const { deflated, ...rest } = packProject(JSON.stringify(called('a', 'A')))
    const file = joined(
      zipArchive(
        [
          { name: MANIFEST_NAME, deflated: zlibRaw(list), crc: crc32(list), bytes: list.length },
          { name: itemName('a'), deflated, ...rest },
        ],
        MADE,
      ),
    )
    expect(readBackup(file)?.manifest).toBeUndefined()
    expect(outcome(file)).toEqual(['A'])
    expect(Object.hasOwn(Object.prototype, 'format')).toBe(false)
  })
})
