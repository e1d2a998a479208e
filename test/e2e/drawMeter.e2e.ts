/**
 * The proof of the first path: the replacement of electricity meters in Beijing, as it was, drawn on a blank page with mouse
 * and keyboard, found again after a reload, taken out as JSON, PNG and SVG, and brought in again on another device.
 *
 * What is drawn is said by the sample of that name; faces for emotions hold whole numbers only, so those are rounded.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { decodeProject } from '../../src/exchange/decodeProject'
import { enInspector } from '../../src/i18n/en/inspector'
import { formatDuration } from '../../src/model/duration'
import { enTerms } from '../../src/model/glossary/en'
import type { Project } from '../../src/model/project'
import { type BlueprintContent, blueprintContent } from '../support/blueprintContent'
import {
  addRow,
  boxOf,
  chooseInMenu,
  clickAt,
  columnOf,
  connectByDrag,
  connectByKeys,
  diagramOf,
  inspectorOf,
  laneOf,
  nameProject,
  phaseOf,
  pointOf,
  rename,
  select,
  stepOf,
} from '../support/drawing'
import { fillIn, unfold } from '../support/inspecting'
import { openApp } from '../support/openApp'
import { sampleProject } from '../support/sampleProject'
import { exportAs, importFile, type TakenFile } from '../support/takenFiles'

type Step = BlueprintContent['steps'][number]

const FACES = { '-2': 'Very upset', '-1': 'Upset', '0': 'Neutral', '1': 'Pleased', '2': 'Very pleased' } as const
const LANES: readonly string[] = [
  'Evidence what they see',
  'Customer resident',
  'Frontstage people',
  'Frontstage technology',
  'Backstage staff, unseen',
  'Support processes',
]

/** The content to draw. */
async function meter(): Promise<BlueprintContent> {
  const content = blueprintContent(await sampleProject('meter', 'en'))
  const steps = content.steps.map((step) =>
    step.emotion === undefined ? step : { ...step, emotion: Math.round(step.emotion) + 0 },
  )
  return { ...content, steps }
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Saved on this device' }).waitFor()

async function describeService(page: Page, { about, name, date }: BlueprintContent): Promise<void> {
  await fillIn(page, {
    Name: name,
    'The service in a sentence': about.service,
    Industry: about.industry,
    Offer: 'Standard',
    Scenario: about.scenario,
    'Starts when': about.trigger,
    'Ends when': about.end,
    Owner: about.owner,
    Currency: about.currency,
    Date: date,
  })
}

/** From three phases of two columns to five phases with ten. */
async function drawPhases(page: Page): Promise<void> {
  await rename(page, phaseOf(page, 'Before'), 'Aware')
  await rename(page, phaseOf(page, 'During'), 'Arrange')
  await rename(page, phaseOf(page, 'After'), 'Replace')
  await columnOf(page, 4).click()
  await page.keyboard.press('Delete')
  const { x, width } = await boxOf(columnOf(page, 4))
  await clickAt(page, { x: x + width, y: (await pointOf(columnOf(page, 4))).y })
  await chooseInMenu(page, columnOf(page, 5), 'Insert column after')
  await chooseInMenu(page, phaseOf(page, 'Replace'), 'Insert phase after')
  const phase = page.getByRole('textbox', { name: 'Title of the phase' })
  await phase.fill('Use')
  await phase.press('Enter')
  await page.getByRole('button', { name: 'Lanes and phases' }).click()
  await page.getByRole('button', { name: 'Add a phase' }).click()
  await page.getByRole('button', { name: 'Add a lane' }).click()
  await page.getByRole('menuitem', { name: 'Time typical and max' }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await rename(page, phaseOf(page, 'Phase 5'), 'After-care')
}

async function nameLanes(page: Page): Promise<void> {
  await laneOf(page, 'Customer what they do').click()
  await fillIn(page, { Subtitle: 'resident' })
  await laneOf(page, 'Emotion how it feels').click()
  await fillIn(page, { Subtitle: 'illustrative' })
}

async function drawSteps(page: Page, { steps }: BlueprintContent): Promise<void> {
  for (const lane of LANES) {
    const row = steps.filter((step) => step.lane === lane)
    const titleAt = (column: number) => row.find((step) => step.column === column)?.name ?? null
    await addRow(
      page,
      lane,
      Array.from({ length: 10 }, (_, index) => titleAt(index + 1)),
    )
  }
}

async function mark(page: Page, { fail, wait, kind, momentOfTruth }: Step): Promise<void> {
  if (fail) await page.keyboard.press('f')
  if (wait) await page.keyboard.press('w')
  if (kind === 'decision') await page.keyboard.press('d')
  if (momentOfTruth) await page.keyboard.press('m')
}

const duration = (minutes: number | undefined) => (minutes === undefined ? undefined : formatDuration(minutes, 'en'))

/** Everything about a step but its place and title, and what it shares with others. */
async function describeStep(page: Page, step: Step): Promise<void> {
  await select(page, step.name)
  await mark(page, step)
  await fillIn(page, {
    Typical: duration(step.standardMinutes),
    Maximum: duration(step.acceptableMinutes),
    'Adds value': step.valueAdding === false ? 'Adds no value' : undefined,
    'Customer pays, CNY': step.price === undefined ? undefined : String(step.price),
    Cause: step.fail?.cause,
    Actual: duration(step.wait?.actualMinutes),
    'Tolerated at most': duration(step.wait?.maximumMinutes),
    'In their words': step.quote?.text,
  })
  const { emotion } = step
  if (emotion !== undefined)
    await inspectorOf(page)
      .getByRole('radio', { name: FACES[String(emotion) as keyof typeof FACES], exact: true })
      .check()
  if (step.solo) await inspectorOf(page).getByRole('checkbox', { name: 'The customer acts alone here' }).check()
}

/** Selects several steps: the first by a press, the others with Shift. */
async function selectAll(page: Page, steps: readonly Step[]): Promise<void> {
  for (const [index, { name }] of steps.entries())
    await stepOf(page, name).click(index === 0 ? {} : { modifiers: ['Shift'] })
}

/** Says at once what several steps have in common. */
async function describeGroups(page: Page, { steps }: BlueprintContent): Promise<void> {
  const groups = (key: (step: Step) => string | undefined) =>
    [...new Set(steps.map(key))].flatMap((value) =>
      value === undefined ? [] : [[value, steps.filter((step) => key(step) === value)] as const],
    )
  for (const [role, group] of groups(({ roles }) => roles[0])) {
    await selectAll(page, group)
    const field = inspectorOf(page).getByRole('combobox', { name: 'Carried out by' })
    await field.fill(role)
    await field.press('Enter')
  }
  for (const [channel, group] of groups((step) => step.channel)) {
    await selectAll(page, group)
    await fillIn(page, { Channel: enTerms.channels[channel as keyof typeof enTerms.channels] })
  }
  await diagramOf(page).focus()
  await page.keyboard.press('Control+a')
  await fillIn(page, { Status: 'Illustrative' })
  await selectAll(
    page,
    steps.filter(({ research }) => research === 'observed'),
  )
  await fillIn(page, { Status: 'Observed' })
}

/** Draws the links, every third one with the keyboard alone, and says what the hand could not. */
async function drawLinks(page: Page, { links, steps }: BlueprintContent): Promise<void> {
  const placeOf = (name: string | undefined) => {
    const step = steps.find((candidate) => candidate.name === name)
    return { column: step?.column ?? 0, lane: LANES.indexOf(step?.lane ?? '') }
  }
  for (const [index, link] of links.entries()) {
    const [from = '', to = ''] = link.name.split(' → ')
    const [start, end] = [placeOf(from), placeOf(to)]
    const walk = { columns: end.column - start.column, lanes: end.lane - start.lane }
    await (index % 3 === 0 ? connectByKeys(page, from, to, walk) : connectByDrag(page, from, to))
    const kind = enTerms.linkKinds[link.kind]
    const shown = inspectorOf(page).getByLabel('Kind', { exact: true })
    if ((await shown.inputValue()) !== link.kind) await fillIn(page, { Kind: kind })
    await fillIn(page, {
      Label: link.label,
      'Share of cases, %': link.probability === undefined ? undefined : String(link.probability * 100),
    })
    if (link.twoWay) await inspectorOf(page).getByRole('checkbox', { name: 'Both ways' }).check()
  }
}

async function describePainPoints(page: Page, { painPoints }: BlueprintContent): Promise<void> {
  const { severities, statuses } = enInspector
  for (const painPoint of painPoints) {
    const [target = ''] = painPoint.targets
    const [from = '', to] = target.split(' → ')
    await select(page, from)
    if (to === undefined) {
      await diagramOf(page).press('p')
    } else {
      await inspectorOf(page).getByRole('button', { name: to }).click()
      await inspectorOf(page).getByRole('button', { name: 'Add pain point' }).click()
    }
    await fillIn(page, {
      Title: painPoint.title,
      'Customer’s words': painPoint.words,
      'Who said it': painPoint.speaker,
      Severity: severities[`${painPoint.severity}` as keyof typeof severities],
      Votes: painPoint.votes === undefined ? undefined : String(painPoint.votes),
      Cause: painPoint.cause,
      Status: painPoint.status && statuses[painPoint.status],
    })
  }
}

function projectIn({ buffer }: TakenFile): Project {
  const decoded = decodeProject(buffer)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
  expect(decoded.droppedCount).toBe(0)
  return decoded.project
}

/** A project without what importing may change. */
const kept = ({ id: _, createdAt: __, updatedAt: ___, ...rest }: Project) => rest

/** Imports a file on a fresh device and exports it from there. */
async function throughAnotherDevice(file: TakenFile): Promise<Project> {
  const { page } = await openApp()
  await importFile(page, file)
  await diagramOf(page).waitFor()
  return projectIn(await exportAs(page, 'JSON'))
}

/** A hundred gestures and as many fields; about a minute on two free cores. */
const TIMEOUT_MS = 240_000

test('a service is drawn from a blank page, kept, taken out and brought in again', {
  timeout: TIMEOUT_MS,
}, async () => {
  const content = await meter()
  const { page } = await openApp({ viewport: { width: 1920, height: 1080 } })
  await page.getByRole('button', { name: 'New blueprint' }).first().click()
  await nameProject(page, content.about.title)
  await page.keyboard.press('Escape')
  await describeService(page, content)

  await drawPhases(page)
  await nameLanes(page)
  await drawSteps(page, content)
  await page.getByRole('button', { name: 'Show everything' }).click()
  await select(page, 'Reads the notice')
  await unfold(page, 'What customers feel')
  await unfold(page, 'How we know')
  for (const step of content.steps) await describeStep(page, step)
  await describeGroups(page, content)
  await drawLinks(page, content)
  await describePainPoints(page, content)
  await select(page, 'Lost it: pays 20 yuan')
  await saved(page)

  await page.getByText('33 steps, 5 phases').waitFor()

  const json = await exportAs(page, 'JSON')
  const drawn = projectIn(json)
  expect(blueprintContent(drawn)).toEqual(content)
  expect(content.links).toHaveLength(36)

  const address = page.url()
  await page.reload()
  await diagramOf(page).waitFor()
  expect(page.url()).toBe(address)
  await page.getByRole('heading', { level: 2, name: 'Lost it: pays 20 yuan' }).waitFor()
  expect(projectIn(await exportAs(page, 'JSON'))).toEqual(drawn)

  const png = await exportAs(page, 'PNG')
  const svg = await exportAs(page, 'SVG')
  for (const file of [json, png, svg]) expect(kept(await throughAnotherDevice(file)), file.name).toEqual(kept(drawn))
})
