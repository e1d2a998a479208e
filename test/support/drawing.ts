/**
 * What a hand does on the diagram, found as a person finds it: by what things are called and where they are. Nothing here
 * knows ids or elements, and nothing waits for time to pass.
 */
import type { Locator, Page } from 'playwright-core'

export interface Point {
  readonly x: number
  readonly y: number
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The diagram; the focus stays on it while one draws. */
export const diagramOf = (page: Page): Locator => page.getByRole('application')

/** Something on the diagram whose name begins with these words; what follows a comma says more about it. */
const namedOn = (page: Page, words: string): Locator =>
  diagramOf(page).getByRole('button', { name: new RegExp(`^${escaped(words)}(,|$)`) })

/** A step, by its title. */
export const stepOf = (page: Page, title: string): Locator => namedOn(page, title)

/** A link between two steps, by their titles. */
export const linkOf = (page: Page, from: string, to: string): Locator =>
  diagramOf(page).getByRole('button', {
    name: new RegExp(`^Link (from|between) ${escaped(from)} (to|and) ${escaped(to)},`),
  })

/** The header of a lane, by title and subtitle. */
export const laneOf = (page: Page, title: string): Locator => namedOn(page, `Lane ${title}`)

/** The header of a column, by its number from the left. */
export const columnOf = (page: Page, number: number): Locator => namedOn(page, `Column ${number}`)

export const phaseOf = (page: Page, title: string): Locator => namedOn(page, `Phase ${title}`)

/** Waits until something has the keyboard, so that the next key goes there. */
export const focused = (page: Page, locator: Locator): Promise<void> => locator.and(page.locator(':focus')).waitFor()

/** Waits until the diagram is drawn: the keys of the editor work from then on. */
export async function diagramDrawn(page: Page): Promise<void> {
  await diagramOf(page).getByRole('button', { pressed: false }).first().waitFor({ state: 'attached' })
}

/** Types the title of a project that was just made, over the one that it has. */
export async function nameProject(page: Page, title: string): Promise<void> {
  await focused(page, page.getByRole('textbox', { name: 'Title of the project' }))
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
}

/** The part of the window with the fields of what is selected. */
export const inspectorOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Properties' })

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Where something is in the window. */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`nowhere to be seen: ${locator}`)
  return box
}

/** A point of something, as shares of its width and height. */
export async function pointOf(locator: Locator, across = 0.5, down = 0.5): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width * across, y: y + height * down }
}

/** The middle of a cell: where the row of a lane meets a column. */
export async function cellPoint(page: Page, lane: string, column: number): Promise<Point> {
  return { x: (await pointOf(columnOf(page, column))).x, y: (await pointOf(laneOf(page, lane))).y }
}

export const clickAt = (page: Page, { x, y }: Point): Promise<void> => page.mouse.click(x, y)

/** Takes hold of one point and moves to another, without letting go. */
export async function dragTo(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y)
}

export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await dragTo(page, from, to)
  await page.mouse.up()
}

/** Presses a key several times. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let count = 0; count < times; count++) await page.keyboard.press(key)
}

/** Types a step into an empty cell: a press, the title, Enter. */
export async function addStep(page: Page, lane: string, column: number, title: string): Promise<void> {
  await clickAt(page, await cellPoint(page, lane, column))
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await stepOf(page, title).waitFor()
}

/** Types the steps of a lane from left to right, each for itself; null leaves a cell empty. */
export async function addRow(page: Page, lane: string, titles: readonly (string | null)[]): Promise<void> {
  for (const [index, title] of titles.entries()) {
    if (title === null) continue
    await clickAt(page, await cellPoint(page, lane, index + 1))
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await stepOf(page, title).waitFor()
    await page.keyboard.press('Escape')
  }
}

/** Types over the name of a header: a double press, the name, Enter. */
export async function rename(page: Page, header: Locator, name: string): Promise<void> {
  // Beside the title, and not where two columns meet: a press there inserts one.
  const { x, y } = await pointOf(header, 0.2, 0.4)
  await page.mouse.dblclick(x, y)
  const field = page.getByRole('textbox', { name: /^Title of the (lane|phase|column|step)$/ })
  await field.fill(name)
  await field.press('Enter')
}

/** Chooses something in the menu of the right button. */
export async function chooseInMenu(page: Page, of: Locator, entry: string): Promise<void> {
  const { x, y } = await pointOf(of, 0.3, 0.4)
  await page.mouse.click(x, y, { button: 'right' })
  const menu = page.getByRole('menu')
  await menu.getByText(entry, { exact: true }).click()
  await menu.waitFor({ state: 'detached' })
}

export async function select(page: Page, title: string): Promise<void> {
  await clickAt(page, await pointOf(stepOf(page, title)))
  await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
}

/** The side of a step that looks towards another, as the point of its port. */
async function portTowards(from: Locator, to: Locator): Promise<Point> {
  const here = await pointOf(from)
  const there = await pointOf(to)
  const { width, height } = await boxOf(from)
  const isBeside = Math.abs(there.x - here.x) * height > Math.abs(there.y - here.y) * width
  return isBeside
    ? { x: here.x + (Math.sign(there.x - here.x) * width) / 2, y: here.y }
    : { x: here.x, y: here.y + (Math.sign(there.y - here.y) * height) / 2 }
}

/** A straight link has no width, so that it counts as unseen. */
const linkDrawn = (page: Page, from: string, to: string): Promise<void> =>
  linkOf(page, from, to).waitFor({ state: 'attached' })

/** Draws a link from the port of one step to another step. */
export async function connectByDrag(page: Page, from: string, to: string): Promise<void> {
  const target = stepOf(page, to)
  const port = await portTowards(stepOf(page, from), target)
  await page.mouse.move(...at(await pointOf(stepOf(page, from))))
  await drag(page, port, await pointOf(target))
  await linkDrawn(page, from, to)
}

/** Links two steps without the mouse: C, a walk over the grid to the other step, Enter. */
export async function connectByKeys(
  page: Page,
  from: string,
  to: string,
  walk: { readonly columns: number; readonly lanes: number },
): Promise<void> {
  await select(page, from)
  await page.keyboard.press('c')
  await press(page, walk.columns > 0 ? 'ArrowRight' : 'ArrowLeft', Math.abs(walk.columns))
  await press(page, walk.lanes > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(walk.lanes))
  await page.keyboard.press('Enter')
  await linkDrawn(page, from, to)
}

const at = ({ x, y }: Point): [number, number] => [x, y]
