/**
 * Pain points from first word to first measure: written, judged, placed and voted on by keyboard and by mouse, kept over a reload,
 * taken out as a file and read in a fresh profile.
 */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import type { Blueprint } from '../../src/model/blueprint'
import { inOrder } from '../../src/model/ordered'
import type { PainPoint } from '../../src/model/painPoint'
import { clickAt, diagramOf, drag, focused, inspectorOf, pointOf, stepOf } from '../support/drawing'
import { findings } from '../support/findings'
import { openApp } from '../support/openApp'
import { exportAs, importFile, type TakenFile } from '../support/takenFiles'

const register = (page: Page): Locator => page.getByRole('grid', { name: 'Register of pain points' })
const rowOf = (page: Page, title: string): Locator =>
  register(page)
    .getByRole('row')
    .filter({ has: page.getByText(title, { exact: true }) })
const saved = (page: Page) => page.getByText('Saved on this device').waitFor()
const marker = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: 'What to do first' }).getByRole('button', { name: new RegExp(`^${number}, `) })

async function openPains(page: Page, card: RegExp): Promise<void> {
  await page.getByRole('button', { name: card }).last().click()
  await page.getByRole('link', { name: /^Blueprint$/ }).waitFor()
  await page.getByRole('link', { name: /^Pain points/ }).click()
  await register(page).waitFor()
}

/** The field of the active cell has the keyboard. */
const at = (page: Page, name: RegExp): Promise<void> => focused(page, register(page).getByRole('textbox', { name }))

function blueprintIn(file: TakenFile): Blueprint {
  const decoded = decodeProject(file.buffer.toString('utf8'))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
  const [first] = inOrder<string, Blueprint>(decoded.project.blueprints)
  if (!first) throw new Error('a project without a blueprint')
  return first
}

const byNumber = ({ painPoints }: Blueprint) =>
  Object.values<PainPoint>(painPoints).sort((one, other) => one.number - other.number)

/** Types into the active cell and goes on with Tab; the next cell waits for its first letter. */
async function typeOn(page: Page, text: string, next: RegExp): Promise<void> {
  if (text !== '') await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await at(page, next)
}

describe('pain points', () => {
  test('are written, judged, placed and voted on by keyboard alone, and travel with the file', async () => {
    const { page } = await openApp()
    await openPains(page, /^Blank/)
    await page.getByRole('button', { name: 'Add a pain point' }).focus()
    await page.keyboard.press('Enter')
    await at(page, /of a new pain point/)
    await page.keyboard.type('No time slot')
    await page.keyboard.press('Enter')
    await rowOf(page, 'No time slot').waitFor()
    await page.keyboard.type('Charged twice')
    // Tab goes on with the fields of the new one.
    await typeOn(page, '', /^Where/)
    await page.keyboard.type('lane cust')
    await page.keyboard.press('Tab')
    await rowOf(page, 'Charged twice').getByText('Lane Customer').waitFor()
    await focused(page, rowOf(page, 'Charged twice').locator('[data-column=marks]'))
    await page.keyboard.press('Tab')
    await at(page, /^Votes/)
    await typeOn(page, '', /^Impact/)
    await typeOn(page, '5', /^Effort/)
    await typeOn(page, '1', /^Owner/)
    await typeOn(page, 'Billing', /^Status/)
    await page.keyboard.type('plan')
    await page.keyboard.press('Enter')
    await rowOf(page, 'Charged twice').getByText('Planned').waitFor()
    await at(page, /of a new pain point/)
    await page.keyboard.press('ArrowUp')
    await at(page, /2, Charged twice/)
    await page.keyboard.press('Home')
    await at(page, /^Severity.*2, Charged twice/)
    await page.keyboard.type('4')
    await page.keyboard.press('Enter')
    await rowOf(page, 'Charged twice').getByText('critical').waitFor()

    // The matrix by arrow keys: one visit is one undo step.
    await marker(page, 1).focus()
    await page.keyboard.press('ArrowUp')
    await page.getByRole('button', { name: '1, No time slot: impact 3, effort 3' }).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { name: '1, No time slot: impact 4, effort 2' }).waitFor()

    await voteByKeyboard(page)
    await rowOf(page, 'Charged twice').getByText('3', { exact: true }).waitFor()
    await saved(page)
    await page.reload()
    await register(page).waitFor()
    await page.getByText('4 of 6 votes cast by 2 people').waitFor()

    const file = await exportAs(page, 'JSON')
    const blueprint = blueprintIn(file)
    expect(byNumber(blueprint)).toMatchObject([
      { number: 1, title: 'No time slot', severity: 2, targets: [], impact: 4, effort: 2, votes: 1 },
      { number: 2, title: 'Charged twice', severity: 4, targets: [{ type: 'lane' }], impact: 5, effort: 1, votes: 3 },
    ])
    expect(byNumber(blueprint)[1]).toMatchObject({ owner: 'Billing', status: 'planned' })
    expect(blueprint.voting).toMatchObject({ voters: 2, dots: 6 })

    const elsewhere = await openApp()
    await importFile(elsewhere.page, file)
    await diagramOf(elsewhere.page).waitFor()
    await elsewhere.page.getByRole('link', { name: /^Pain points/ }).click()
    await rowOf(elsewhere.page, 'Charged twice').waitFor()
    const again = blueprintIn(await exportAs(elsewhere.page, 'JSON'))
    expect([again.painPoints, again.voting]).toEqual([blueprint.painPoints, blueprint.voting])
  }, 120_000)

  test('are pasted, placed, rated, filtered and changed together by mouse', async () => {
    const { page } = await openApp({ permissions: ['clipboard-read', 'clipboard-write'] })
    await openPains(page, /sample Electricity-meter/)
    await page.evaluate(() => navigator.clipboard.writeText('- Bell is broken\n- Dust in the hall\tLook at it!'))
    await register(page).getByText('Write a pain point').click()
    await at(page, /of a new pain point/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+v')
    await rowOf(page, 'Dust in the hall').waitFor()
    await page.getByText('12 pain points, 2 not placed').waitFor()

    // Placed by hand: the number goes along to the blueprint, and a press puts it on a step.
    await rowOf(page, 'Bell is broken').getByRole('button', { name: 'Not placed' }).click()
    await page.getByText('Placing 11, Bell is broken').waitFor()
    await stepOf(page, 'Stays in, no slot given').click()
    await page.getByText('11 placed on Stays in, no slot given', { exact: true }).waitFor()
    // By keyboard: the tray hands it over, arrows walk, Enter places.
    await page.getByRole('button', { name: /^Place 12 on the blueprint/ }).click()
    await page.getByText('Placing 12, Dust in the hall').waitFor()
    await focused(page, diagramOf(page))
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { pressed: true, name: /^Opens up, looks for certificate/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('12 placed on Opens up, looks for certificate', { exact: true }).waitFor()
    await page.getByRole('link', { name: /^Pain points/ }).click()
    await rowOf(page, 'Dust in the hall').getByText('Opens up, looks for certificate').waitFor()

    // A cell of the heat map filters; a second press shows everything.
    const cell = page.getByRole('button', { name: 'Customer, Arrange: pain points 3, 11, severity 5' })
    await cell.click()
    await page.getByText('2 of 12').waitFor()
    await cell.click()
    await rowOf(page, 'Dust in the hall').waitFor()

    // Dragging a number rates it.
    await marker(page, 6).scrollIntoViewIfNeeded()
    const from = await marker(page, 6).boundingBox()
    const to = await marker(page, 4).boundingBox()
    if (!from || !to) throw new Error('no markers')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x - 30, from.y - 30)
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2)
    await page.mouse.up()
    await page.getByRole('button', { name: /^6, .*impact 5, effort 1$/ }).waitFor()
    await page.getByRole('button', { name: 'Undo: Edit pain point' }).click()
    await page.getByRole('button', { name: /^6, .*impact 3, effort 4$/ }).waitFor()

    // Two rows at once.
    await rowOf(page, 'Bell is broken').getByRole('rowheader').click()
    await rowOf(page, 'Dust in the hall')
      .getByRole('rowheader')
      .click({ modifiers: ['Shift'] })
    await page.getByText('2 selected', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Edit all' }).click()
    await page.getByRole('dialog', { name: 'Edit 2 pain points' }).getByLabel('Status').selectOption('Parked')
    await page.keyboard.press('Escape')
    await rowOf(page, 'Dust in the hall').getByText('Parked').waitFor()
    await rowOf(page, 'Bell is broken').getByText('Parked').waitFor()

    // Numbers follow the journey on request only.
    await page.getByRole('button', { name: 'Renumber along the journey…' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Renumber' }).click()
    await page
      .getByText(/^Renumbered: /)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Undo: Renumber pain points' }).waitFor()
  }, 120_000)

  test('are moved on the blueprint by hand and by keyboard, and undone', async () => {
    const { page } = await openApp()
    await page
      .getByRole('button', { name: /sample Electricity-meter/ })
      .last()
      .click()
    await stepOf(page, 'Charges 20 yuan, issues new one').waitFor()
    const sitsOn = (place: string) => inspectorOf(page).getByRole('button', { name: place, exact: true }).waitFor()
    const number = (name: string) => diagramOf(page).getByRole('button', { name, exact: true })

    // By hand: the number of a step is taken hold of and let go over another one.
    await stepOf(page, 'Reads the notice').click()
    await page.keyboard.press('Escape')
    const corner = await pointOf(stepOf(page, 'Stays in, no slot given'), 0.72, 0)
    await clickAt(page, corner)
    await number('Pain point 3, No time slot: residents stay in all day').waitFor()
    await drag(page, corner, await pointOf(stepOf(page, 'Complains: arbitrary charge?')))
    await sitsOn('Complains: arbitrary charge?')
    await page.getByRole('button', { name: 'Undo: Place pain point' }).click()
    await sitsOn('Stays in, no slot given')

    // By keyboard: from a step to its number, one step on, then taken up and put down on a lane.
    await stepOf(page, 'Stays in, no slot given').click()
    await focused(page, diagramOf(page))
    await page.keyboard.press('.')
    await number('Pain point 3, No time slot: residents stay in all day').waitFor()
    await page.keyboard.press('Alt+ArrowRight')
    await sitsOn('Opens up, looks for certificate')
    await page.getByText('3 placed on Opens up, looks for certificate', { exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Placing 3, No time slot: residents stay in all day').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { pressed: true, name: /^Stays in, no slot given/ }).waitFor()
    await page.keyboard.press('Enter')
    await sitsOn('Stays in, no slot given')
    await page.keyboard.press('Control+z')
    await diagramOf(page)
      .getByRole('button', { name: /^Opens up, looks for certificate,.* pain point 3,/ })
      .waitFor()
  }, 120_000)

  test.each([
    ['en', 'light', /sample Electricity-meter/],
    ['zh-CN', 'dark', /居民小区电表更换/],
  ] as const)(
    'have no serious accessibility finding (%s, %s)',
    async (language, theme, card) => {
      const { page } = await openApp({ language, theme })
      await page.getByRole('button', { name: card }).last().click()
      await page.getByRole('link', { name: /^(Pain points|痛点)/ }).click()
      await page.getByRole('grid').waitFor()
      expect(await findings(page, 'main')).toEqual([])
      await page.getByRole('button', { name: /^(Run a vote|发起投票)$/ }).click()
      await page.getByRole('button', { name: /^(Start|开始)$/ }).click()
      await page.getByRole('button', { name: /^(Open my ballot|打开我的选票)$/ }).click()
      await page.getByRole('spinbutton').first().waitFor()
      expect(await findings(page, '[role=dialog]')).toEqual([])
    },
    120_000,
  )
})

/** Two people vote in secret on one screen: the second sees nothing of the first. */
async function voteByKeyboard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run a vote' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Start' }).focus()
  await page.keyboard.press('Enter')
  const dots = (name: string) => page.getByRole('spinbutton', { name })
  await focused(page, page.getByRole('button', { name: 'Open my ballot' }))
  await page.keyboard.press('Enter')
  await dots('2, Charged twice').focus()
  await page.keyboard.press('3')
  await page.getByText('0 of 3 dots left').waitFor()
  await page.getByRole('button', { name: 'Pass to the next person' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('1 ballot in the box').waitFor()
  expect(await dots('2, Charged twice').count()).toBe(0)
  await focused(page, page.getByRole('button', { name: 'Open my ballot' }))
  await page.keyboard.press('Enter')
  await dots('1, No time slot').focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('2 of 3 dots left').waitFor()
  expect(await dots('2, Charged twice').getAttribute('aria-valuenow')).toBe('0')
  await page.getByRole('button', { name: 'Pass to the next person' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'That was everybody' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('The sums are hidden').waitFor()
  await page.getByRole('button', { name: 'Reveal the result' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('4 of 6 dots used').waitFor()
  await page.getByRole('button', { name: 'Write the votes' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo: Count votes' }).waitFor()
}
