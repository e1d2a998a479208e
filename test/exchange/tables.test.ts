import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, CellGrid } from '../../src/exchange/spreadsheet/cellGrid'
import { CHOICES } from '../../src/exchange/tables/choiceWords'
import { HEADINGS, TABLE_NAMES } from '../../src/exchange/tables/headings'
import { projectOf } from '../../src/exchange/tables/projectOf'
import { ABOUT_FIELDS } from '../../src/exchange/tables/projectTables'
import { TABLE_SPECS } from '../../src/exchange/tables/tableSpecs'
import { tablesOf } from '../../src/exchange/tables/tablesOf'
import { inOrder } from '../../src/model/ordered'
import type { Project } from '../../src/model/project'
import type { Step } from '../../src/model/step'
import { SAMPLES } from '../../src/samples/samples'
import { arbitraryProject } from '../support/arbitraryProject'
import { sampleProject } from '../support/sampleProject'
import { withoutImages } from '../support/withoutImages'

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const

const gridsOf = (project: Project): CellGrid[] =>
  tablesOf(project).map(({ name, headings, rows }) => ({ name, rows: [headings, ...rows] }))

describe('[F32] tables', () => {
  test('carry every valid project but its images', () =>
    fc.assert(
      fc.property(arbitraryProject, (random) => {
        const project = withoutImages(random)
        expect(projectOf(gridsOf(project))).toEqual({ ok: true, project, notes: [] })
      }),
      { numRuns: 60 },
    ))

  test.each(SAMPLES)('carry the sample %s in the three languages', async (name) => {
    for (const language of LANGUAGES) {
      const project = withoutImages(await sampleProject(name, language))
      expect(projectOf(gridsOf(project))).toEqual({ ok: true, project, notes: [] })
    }
  })
})

describe('[F33] words of tables', () => {
  const unlike = (words: readonly string[]): void =>
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length)

  test('no two tables, columns of a table or choices are called alike, in any language', () => {
    for (const index of [0, 1, 2] as const) {
      unlike(Object.values(TABLE_NAMES).map((names) => names[index]))
      unlike(ABOUT_FIELDS.map(({ heading }) => HEADINGS[heading][index]))
      for (const { columns } of TABLE_SPECS) unlike(columns.map(({ heading }) => HEADINGS[heading][index]))
      for (const choices of Object.values(CHOICES)) unlike(Object.values(choices).map((words) => words[index]))
    }
  })

  test('names of tables are short enough for sheets', () => {
    for (const name of Object.values(TABLE_NAMES).flat()) expect(name.length).toBeLessThanOrEqual(31)
  })
})

describe('[F34] edited tables', () => {
  /** The tables of the sample with an edit of one of them, read back. */
  async function edited(sheet: string, edit: (rows: Cell[][], headings: readonly string[]) => void) {
    const project = withoutImages(await sampleProject('meter'))
    const grids = tablesOf(project).map(({ name, headings, rows }) => {
      const copy = rows.map((row) => [...row])
      if (name === sheet) edit(copy, headings)
      return { name, rows: [headings, ...copy] }
    })
    const reading = projectOf(grids)
    if (!reading) throw new Error('not known as ours')
    return { project, reading, main: inOrder(project.blueprints)[0]! }
  }
  const steps = (project: Project) => inOrder(project.blueprints)[0]!.steps as Readonly<Record<string, Step>>

  test('a changed title and a moved step keep what points at them', async () => {
    const { project, reading } = await edited('Steps', (rows, headings) => {
      const row = rows[0]!
      row[headings.indexOf('Title')] = 'A new title'
      row[headings.indexOf('Column')] = rows.at(-1)![headings.indexOf('Column')]!
    })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    expect(reading.notes).toEqual([])
    const changed = Object.values(steps(reading.project)).filter(({ title }) => title === 'A new title')
    expect(changed).toHaveLength(1)
    expect(changed[0]!.column).not.toBe(steps(project)[changed[0]!.id]!.column)
    expect(inOrder(reading.project.blueprints)[0]!.links).toEqual(inOrder(project.blueprints)[0]!.links)
  })

  test('a row without an id is a new record; names without ids find their records, and what is usual is filled in', async () => {
    const { project, reading } = await edited('Steps', (rows, headings) => {
      const row: Cell[] = headings.map(() => null)
      row[headings.indexOf('Title')] = 42
      row[headings.indexOf('Lane')] = 'customer'
      row[headings.indexOf('Blueprint')] = rows[0]![headings.indexOf('Blueprint')]!
      row[headings.indexOf('Phase')] = rows[0]![headings.indexOf('Phase')]!
      row[headings.indexOf('Carried out by')] = 'Hotline agent\nBank'
      row[headings.indexOf('Typical time (min)')] = '1 h 30 min'
      row[headings.indexOf('Moment of truth')] = true
      rows.push([], row)
    })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const added = Object.values(steps(reading.project)).filter(({ id }) => !Object.hasOwn(steps(project), id))
    expect(added).toMatchObject([
      {
        id: 'step-1',
        title: '42',
        lane: 'customer',
        kind: 'action',
        roles: ['hotline', 'bank'],
        standardMinutes: 90,
        momentOfTruth: true,
      },
    ])
  })

  test('a removed step goes with its connections, and every loss is named by sheet and row', async () => {
    const { project, reading, main } = await edited('Steps', (rows) => rows.splice(0, 1))
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    const [gone] = Object.keys(main.steps).filter((id) => !Object.hasOwn(steps(reading.project), id))
    const ties = Object.values(main.links).filter(({ from, to }) => from === gone || to === gone)
    expect(ties.length).toBeGreaterThan(0)
    expect(Object.keys(inOrder(reading.project.blueprints)[0]!.links)).toHaveLength(
      Object.keys(inOrder(project.blueprints)[0]!.links).length - ties.length,
    )
    expect(reading.notes).toContainEqual({
      code: 'row-left-out',
      path: '',
      cell: { sheet: 'Connections', row: expect.any(Number) },
      values: {},
    })
  })

  test('a copied row comes in as a new record', async () => {
    const { reading, main } = await edited('Steps', (rows) => rows.push([...rows[0]!]))
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    expect(Object.keys(steps(reading.project))).toHaveLength(Object.keys(main.steps).length + 1)
    expect(reading.notes).toMatchObject([{ code: 'repeated-id', cell: { sheet: 'Steps', column: 'Id' } }])
  })

  test('what cannot be is refused, by sheet, row and column', async () => {
    const { reading } = await edited('Steps', (rows, headings) => {
      rows[1]![headings.indexOf('Emotion (−2 to 2)')] = 7
      rows[2]![headings.indexOf('Kind')] = 'Party'
      rows[3]![headings.indexOf('Lane')] = 'Attic'
      rows[4]![headings.indexOf('Typical time (min)')] = 'soon'
      rows[5]![headings.indexOf('Id')] = '1 2'
    })
    expect(reading).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        {
          code: 'too-big',
          path: '',
          cell: { sheet: 'Steps', row: 3, column: 'Emotion (−2 to 2)' },
          values: { received: 7, limit: 2 },
          within: expect.anything(),
        },
        expect.objectContaining({ code: 'not-a-choice', cell: { sheet: 'Steps', row: 4, column: 'Kind' } }),
        expect.objectContaining({
          code: 'unknown-reference',
          cell: { sheet: 'Steps', row: 5, column: 'Lane' },
          values: { text: 'Attic', sheet: 'Lanes' },
        }),
        expect.objectContaining({ code: 'wrong-type', cell: { sheet: 'Steps', row: 6, column: 'Typical time (min)' } }),
        expect.objectContaining({ code: 'bad-format', cell: { sheet: 'Steps', row: 7, column: 'Id' } }),
      ]),
    })
    const broken = await edited('Elements', (rows, headings) => {
      rows[0]![headings.indexOf('Weight of staff (%)')] = 3
    })
    expect(broken.reading).toMatchObject({ problems: [{ code: 'broken-rule', cell: { sheet: 'Elements', row: 2 } }] })
  })

  test('columns of others are named and left out, and titles above the headings do no harm', async () => {
    const project = withoutImages(await sampleProject('meter'))
    const grids = gridsOf(project).map((grid) => {
      if (grid.name !== 'Lanes') return grid
      const mood = (index: number): Cell => (index === 0 ? 'Mood' : 'fine')
      return { name: 'lanes', rows: [['Our lanes'], [], ...grid.rows.map((row, index) => [mood(index), ...row])] }
    })
    const note = { code: 'unknown-column', path: '', cell: { sheet: 'lanes' }, values: { heading: 'Mood' } }
    expect(projectOf(grids)).toEqual({ ok: true, project, notes: [note] })
  })

  test('cells that are not ours are left to others; newer ones are refused', async () => {
    expect(projectOf([{ name: 'Steps', rows: [['Title'], ['Ask']] }])).toBeUndefined()
    const { reading } = await edited('About', (rows) => {
      rows[1]![1] = 99
    })
    expect(reading).toMatchObject({ ok: false, problems: [{ code: 'newer-version', values: { file: 99 } }] })
  })
})
