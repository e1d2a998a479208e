/** What a screen reader gets from the diagram of the meter replacement, compared with what the blueprint says. */
import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { columnsInOrder } from '../../src/model/columnsInOrder'
import type { StepId } from '../../src/model/id'
import { inOrder } from '../../src/model/ordered'
import type { Project } from '../../src/model/project'
import { diagramDrawn, diagramOf } from '../support/drawing'
import { importedApp } from '../support/importedApp'
import { sampleProject } from '../support/sampleProject'

interface Spoken {
  readonly role: string
  readonly kind: string
  readonly name: string
}

/** The accessibility tree of the page, as the browser hands it to assistive technology. */
async function readTree(client: CDPSession): Promise<readonly Spoken[]> {
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      kind: String(properties?.find((property) => String(property.name) === 'roledescription')?.value.value ?? ''),
      name: String(name?.value ?? ''),
    }))
}

/** Every order of a list. */
const orders = (list: readonly string[]): string[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((first, index) => orders(list.filter((_, other) => other !== index)).map((rest) => [first, ...rest]))

/** What may be said of links: all of their other ends, in any order. */
const said = (words: string, titles: readonly string[]): readonly string[] =>
  titles.length === 0 ? [''] : orders(titles).map((list) => `, ${words} ${list.join(', ')}`)

/** What has to be said of each step, taken from the document alone: the one name it has, or may have. */
function sayings(project: Project): ReadonlyMap<string, ReadonlySet<string>> {
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('no blueprint')
  const { steps, links, painPoints, lanes, phases } = blueprint
  const columns = columnsInOrder(blueprint)
  const titles = (ids: readonly StepId[]) => ids.map((id) => steps[id]?.title ?? '')
  const names = new Map<string, ReadonlySet<string>>()
  for (const step of Object.values(steps)) {
    const lane = lanes.byId[step.lane]
    const phase = inOrder(phases).find((candidate) => candidate.columns.includes(step.column))
    const own = Object.values(links)
    const oneWay = own.filter(({ twoWay }) => twoWay !== true)
    const from = titles(oneWay.filter(({ to }) => to === step.id).map((link) => link.from))
    const to = titles(oneWay.filter((link) => link.from === step.id).map((link) => link.to))
    const both = titles(
      own
        .filter(({ twoWay }) => twoWay)
        .flatMap((link) => (link.from === step.id ? [link.to] : link.to === step.id ? [link.from] : [])),
    )
    const pains = Object.values(painPoints)
      .filter(({ targets }) => targets.some(({ type, id }) => type === 'step' && id === step.id))
      .sort((a, b) => a.number - b.number)
    const itself = [
      step.title,
      `${lane?.title} ${lane?.subtitle}`,
      `column ${columns.indexOf(step.column) + 1}`,
      phase?.title ?? '',
      ...pains.map(({ number, severity }) => `pain point ${number}, severity ${severity} of 4`),
      ...(step.fail ? ['fail point'] : []),
      ...(step.wait ? ['wait point'] : []),
      ...(step.kind === 'decision' ? ['decision'] : []),
      ...(step.momentOfTruth ? ['moment of truth'] : []),
    ].join(', ')
    const ends = said('from', from).flatMap((start) =>
      said('leads to', to).flatMap((end) => said('both ways with', both).map((other) => start + end + other)),
    )
    names.set(step.title, new Set(ends.map((end) => itself + end)))
  }
  return names
}

/** The name of what the keyboard is at: the element that the diagram points to. */
const activeName = (page: Page) =>
  diagramOf(page).evaluate((diagram) => {
    const id = diagram.getAttribute('aria-activedescendant')
    return id ? (document.getElementById(id)?.getAttribute('aria-label') ?? '') : ''
  })

test('a screen reader is told of each step of the meter replacement what the blueprint says', async () => {
  const project = await sampleProject('meter', 'en')
  const expected = sayings(project)
  const { page, context } = await importedApp(project, { viewport: { width: 1920, height: 1080 } })
  await diagramDrawn(page)
  const client = await context.newCDPSession(page)
  const tree = async () => (await readTree(client)).filter(({ kind }) => kind === 'step')
  await expect.poll(async () => (await tree()).length).toBe(33)
  const spoken = await tree()
  expect(spoken.map(({ role }) => role)).toEqual(spoken.map(() => 'button'))
  for (const [title, names] of expected) {
    const own = spoken.filter(({ name }) => name.startsWith(`${title}, `)).map(({ name }) => name)
    expect(own, title).toHaveLength(1)
    expect([...names], title).toContain(own[0])
  }

  // The grid around the steps is told, too.
  const [blueprint] = inOrder(project.blueprints)
  if (!blueprint) throw new Error('no blueprint')
  const names = (await readTree(client)).map(({ name }) => name)
  for (const lane of inOrder(blueprint.lanes))
    expect(
      names.some((name) => name.startsWith(`Lane ${lane.title} ${lane.subtitle}`)),
      lane.title,
    ).toBe(true)
  for (const phase of inOrder(blueprint.phases))
    expect(
      names.some((name) => name.startsWith(`Phase ${phase.title}`)),
      phase.title,
    ).toBe(true)
  expect(names.filter((name) => /^Link (from|between) /.test(name))).toHaveLength(Object.keys(blueprint.links).length)
})

test('the customer’s way is walked with the arrows, and each step says itself when it is reached', async () => {
  const project = await sampleProject('meter', 'en')
  const expected = sayings(project)
  const { page } = await importedApp(project)
  await diagramDrawn(page)
  await diagramOf(page).focus()
  await page.keyboard.press('Home')
  const [blueprint] = inOrder(project.blueprints)
  const customer = blueprint && inOrder(blueprint.lanes).find(({ role }) => role === 'customer')
  const way = Object.values(blueprint?.steps ?? {})
    .filter(({ lane }) => lane === customer?.id)
    .sort((a, b) =>
      blueprint ? columnsInOrder(blueprint).indexOf(a.column) - columnsInOrder(blueprint).indexOf(b.column) : 0,
    )
  const first = way[0]?.title ?? ''
  // From the first cell of the sheet down to the customer.
  for (let tries = 0; tries < 3 && !(await activeName(page)).startsWith(`${first}, `); tries++) {
    await page.keyboard.press('ArrowDown')
  }
  for (const { title } of way) {
    await expect.poll(async () => expected.get(title)?.has(await activeName(page)), { message: title }).toBe(true)
    await page.keyboard.press('ArrowRight')
  }
})
