import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../../src/export/exportFile'
import { MAX_AREA_PX, MAX_SIDE_PX, type PictureLimits, pixelSize } from '../../src/export/pngScale'
import type { PosterInput } from '../../src/export/poster'
import { tileCuts } from '../../src/export/tileCuts'
import { tileName } from '../../src/export/tileName'
import { type TilePage, tilePages } from '../../src/export/tilePages'
import { type Stretch, tilePlan } from '../../src/export/tilePlan'
import type { Box } from '../../src/geometry/box'
import type { BlueprintId } from '../../src/model/id'
import type { Project } from '../../src/model/project'
import { layout } from '../../src/scene/layout'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint'
import { sampleProject } from '../support/sampleProject'

const SMALL: PictureLimits = { sidePx: 1_400, areaPx: 1_100_000 }

/** Ascending cuts from the lengths between them. */
const cutsOf = (start: number, lengths: readonly number[]): number[] => {
  const cuts = [start]
  for (const length of lengths) cuts.push((cuts.at(-1) ?? start) + length)
  return cuts
}
const lengths = (most: number) => fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 60 })
const wish = fc.record({
  xCuts: lengths(900).map((each) => cutsOf(128, each)),
  yCuts: lengths(900).map((each) => cutsOf(46, each)),
  frameWidth: fc.integer({ min: 0, max: 300 }),
  frameHeight: fc.integer({ min: 0, max: 300 }),
  scale: fc.double({ min: 0.25, max: 8, noNaN: true }),
  limits: fc.constantFrom<PictureLimits>(
    { sidePx: MAX_SIDE_PX, areaPx: MAX_AREA_PX },
    { sidePx: MAX_SIDE_PX, areaPx: 16_777_216 },
    SMALL,
  ),
})

/** Whether stretches follow each other without gap or overlap, from the first cut to the last, at cuts only. */
function cover(stretches: readonly Stretch[], cuts: readonly number[]): boolean {
  const ends = [cuts[0], ...stretches.map(({ to }) => to)]
  return (
    stretches.every(({ from }, index) => from === ends[index]) &&
    ends.at(-1) === cuts.at(-1) &&
    ends.every((end) => end !== undefined && cuts.includes(end))
  )
}

const within = (width: number, height: number, { sidePx, areaPx }: PictureLimits): boolean =>
  Math.max(width, height) <= sidePx && width * height <= areaPx

describe('[X16] a plan of tiles', () => {
  test('covers the sheet, cuts at cuts only, and keeps each page within the limits', () => {
    fc.assert(
      fc.property(wish, (given) => {
        const grid = tilePlan(given)
        if (!grid) return
        expect(cover(grid.columns, given.xCuts)).toBe(true)
        expect(cover(grid.rows, given.yCuts)).toBe(true)
        for (const column of grid.columns)
          for (const row of grid.rows) {
            const page = {
              width: Math.ceil(column.to - column.from + given.frameWidth),
              height: Math.ceil(row.to - row.from + given.frameHeight),
            }
            const { widthPx, heightPx } = pixelSize(page, given.scale)
            expect(within(widthPx, heightPx, given.limits)).toBe(true)
          }
      }),
      { numRuns: 400 },
    )
  })

  test('exists whenever the largest uncut piece fits on a page', () => {
    fc.assert(
      fc.property(wish, (given) => {
        const longest = (cuts: readonly number[]) =>
          Math.max(...cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)))
        const width = (longest(given.xCuts) + given.frameWidth + 3) * given.scale + 2
        const height = (longest(given.yCuts) + given.frameHeight + 3) * given.scale + 2
        if (within(width, height, given.limits)) expect(tilePlan(given)).not.toBeNull()
      }),
      { numRuns: 400 },
    )
  })

  test('is one tile where one is enough, and balances several', () => {
    const few = { xCuts: [0, 100, 200, 300, 400, 500], yCuts: [0, 100], frameWidth: 0, frameHeight: 0, scale: 1 }
    expect(tilePlan({ ...few, limits: SMALL })?.columns).toEqual([{ from: 0, to: 500 }])
    const columns = tilePlan({ ...few, limits: { sidePx: 460, areaPx: 1e9 } })?.columns
    expect(columns?.map(({ from, to }) => to - from)).toEqual([300, 200])
  })
})

const cutsX = ({ x, width }: Box, at: number): boolean => x < at && at < x + width
const cutsY = ({ y, height }: Box, at: number): boolean => y < at && at < y + height

test('[X16] no cut of any blueprint goes through a card or its marks', () => {
  fc.assert(
    fc.property(arbitraryBlueprint({ maxSteps: 60 }), (blueprint) => {
      const scene = layout(blueprint, { language: 'en' })
      for (const mayCut of ['nothing', 'words'] as const) {
        const { x, y } = tileCuts(scene, mayCut)
        expect([...x]).toEqual([...x].sort((a, b) => a - b))
        expect([...y]).toEqual([...y].sort((a, b) => a - b))
        for (const { box, badges } of scene.cards)
          for (const kept of [box, ...badges.map((badge) => badge.box)]) {
            expect(x.some((at) => cutsX(kept, at))).toBe(false)
            expect(y.some((at) => cutsY(kept, at))).toBe(false)
          }
      }
    }),
    { numRuns: 40 },
  )
})

const contentOfFirst = (project: Project): PosterInput => contentOf(project, project.blueprints.order[0] as BlueprintId)

/** The windows on the sheet of all tiles. */
const windowsOf = (pages: readonly TilePage[]): Box[] =>
  pages.flatMap((page) => page.poster().blocks.flatMap(({ id, window }) => (id === 'sheet' && window ? [window] : [])))

describe('[X16] the tiles of the meter sample', () => {
  test('show each card whole on exactly one page, and are as large as they say', async () => {
    const input = contentOfFirst(await sampleProject('meter'))
    const pages = tilePages(input, {}, { scale: 1.5, limits: SMALL })
    if (!pages) throw new Error('no tiles')
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) {
      const { width, height } = page.poster()
      expect({ width, height }).toEqual({ width: page.width, height: page.height })
      const { widthPx, heightPx } = pixelSize(page, page.scale)
      expect(within(widthPx, heightPx, SMALL)).toBe(true)
    }
    const windows = windowsOf(pages)
    for (const { box, id } of input.scene.cards) {
      const holding = windows.filter(
        ({ x, y, width, height }) =>
          x <= box.x && box.x + box.width <= x + width && y <= box.y && box.y + box.height <= y + height,
      )
      expect(holding, id).toHaveLength(1)
    }
    const area = windows.reduce((sum, { width, height }) => sum + width * height, 0)
    const { size, frame } = input.scene
    expect(area).toBeCloseTo((size.width - frame.headerWidth) * (size.height - frame.headerHeight), 3)
  })

  test('are named in reading order, the legend last, and say which they are', async () => {
    const pages = tilePages(contentOfFirst(await sampleProject('meter', 'zh-TW')), {}, { scale: 1.5, limits: SMALL })
    const names = pages?.map(({ name }) => name) ?? []
    expect(names[0]).toBe('A1')
    expect(names.at(-1)).toBe('圖例')
    expect([...names.slice(0, -1)].sort()).toEqual(names.slice(0, -1))
    expect(pages?.[0]?.poster().title).toContain(`A1–${names.at(-2)}`)
    expect(tileName(27, 11)).toBe('AB12')
  })

  test('are not to be had where a card alone is too large', async () => {
    const input = contentOfFirst(await sampleProject('meter'))
    expect(tilePages(input, {}, { scale: 8, limits: { sidePx: 600, areaPx: 1e6 } })).toBeNull()
  })

  test('[X51] have their names in the corner, and a map of all of them beside the legend', async () => {
    const pages = tilePages(contentOfFirst(await sampleProject('meter')), {}, { scale: 1.5, limits: SMALL }) ?? []
    const textsOf = (page: TilePage | undefined, block: string): string[] =>
      (page?.poster().blocks ?? [])
        .filter(({ id }) => id === block)
        .flatMap(({ parts }) => parts.flatMap(({ shapes }) => shapes))
        .flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
    const tiles = pages.filter(({ piece }) => piece !== undefined)
    for (const tile of tiles) expect(textsOf(tile, 'tile-name')).toEqual([tile.name])
    const [heading, ...names] = textsOf(pages.at(-1), 'tile-map')
    expect(heading).toBe('Map of the tiles')
    expect(names).toEqual(tiles.map(({ name }) => name))
    const inFirstRow = tiles.filter(({ piece }) => piece?.row === 0)
    const { scene } = contentOfFirst(await sampleProject('meter'))
    const width = inFirstRow.reduce((sum, { piece }) => sum + (piece?.width ?? 0), 0)
    expect(width).toBeCloseTo(scene.size.width - scene.frame.headerWidth, 3)
  })

  test('[X51] have no map where one is enough', async () => {
    const pages = tilePages(contentOfFirst(await sampleProject('meter')), {}, { scale: 1 }) ?? []
    expect(pages).toHaveLength(2)
    expect(
      pages
        .at(-1)
        ?.poster()
        .blocks.some(({ id }) => id === 'tile-map'),
    ).toBe(false)
  })
})
