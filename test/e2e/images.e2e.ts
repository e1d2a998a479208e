/** Pictures that are dropped or pasted on a step: decoded, scaled, with words, one undo step; hostile ones explained. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../src/model/step'
import { diagramOf, pointOf, select, stepOf } from '../support/drawing'
import { findings } from '../support/findings'
import { importedApp } from '../support/importedApp'
import { sampleProject } from '../support/sampleProject'
import { exportAs } from '../support/takenFiles'

interface Drawn {
  readonly width: number
  readonly height: number
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp'
}

/** A data transfer with a picture that the browser has drawn itself, or with a file of given bytes. */
const transferOf = (page: Page, content: Drawn | { readonly text: string; readonly type: string }, words = '') =>
  page.evaluateHandle(
    async ({ given, plain }) => {
      const transfer = new DataTransfer()
      if ('text' in given) transfer.items.add(new File([given.text], 'picture.png', { type: given.type }))
      else {
        const canvas = new OffscreenCanvas(given.width, given.height)
        const context = canvas.getContext('2d')
        if (!context) throw new Error('no canvas')
        context.fillStyle = '#8F5A00'
        context.fillRect(0, 0, given.width, given.height)
        const blob = await canvas.convertToBlob({ type: given.type })
        transfer.items.add(new File([blob], 'notice.png', { type: given.type }))
      }
      if (plain) transfer.setData('text/plain', plain)
      return transfer
    },
    { given: content, plain: words },
  )

type Transfer = Awaited<ReturnType<typeof transferOf>>

/** Holds what is carried over a point of the window, and lets go. */
async function dropAt(page: Page, transfer: Transfer, { x, y }: { readonly x: number; readonly y: number }) {
  const at = { dataTransfer: transfer, clientX: x, clientY: y }
  for (const type of ['dragenter', 'dragover']) await diagramOf(page).dispatchEvent(type, at)
  await page.getByText('Drop on a step to show the picture there').waitFor()
  await diagramOf(page).dispatchEvent('drop', at)
}

const paste = (page: Page, transfer: Transfer) =>
  page.evaluate((clipboardData) => {
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, transfer)

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: /^Picture for/ })

/** The images of a project as it is saved, with the words of the step that shows them. */
async function savedImages(page: Page) {
  const { buffer } = await exportAs(page, 'JSON')
  const project = JSON.parse(buffer.toString()) as Awaited<ReturnType<typeof sampleProject>>
  const [id = ''] = project.blueprints.order
  const steps = Object.values<Step>(project.blueprints.byId[id as never]?.steps ?? {})
  return {
    images: Object.values(project.images),
    shown: steps.flatMap(({ title, images = [] }) => images.map(({ alt }) => ({ title, alt }))),
  }
}

describe('a picture', () => {
  test('dropped on a step is scaled, gets its words, and goes with one undo', async () => {
    const { page } = await importedApp(await sampleProject('meter'))
    const step = stepOf(page, 'Notice on the building door')
    await step.waitFor()
    await dropAt(page, await transferOf(page, { width: 3_200, height: 1_000, type: 'image/webp' }), await pointOf(step))
    const dialog = dialogOf(page)
    await dialog.getByText('1,600 × 500 px, made smaller from 3,200 × 1,000 px').waitFor()
    expect(await findings(page, '[role=dialog]')).toEqual([])
    await dialog.getByLabel('What it shows').fill('The notice, photographed')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const { images, shown } = await savedImages(page)
    expect(shown).toEqual([{ title: 'Notice on the building door', alt: 'The notice, photographed' }])
    expect(images).toMatchObject([{ widthPx: 1_600, heightPx: 500, mime: 'image/png', name: 'notice.png' }])
    await page.getByRole('button', { name: /^Undo/ }).click()
    expect(await savedImages(page)).toEqual({ images: [], shown: [] })
  })

  test('pasted goes to the selected step; without one, says so', async () => {
    const { page } = await importedApp(await sampleProject('meter'))
    await select(page, 'Reads the notice')
    await paste(page, await transferOf(page, { width: 40, height: 30, type: 'image/png' }))
    const dialog = dialogOf(page)
    await dialog.getByText('40 × 30 px').waitFor()
    await dialog.getByRole('button', { name: 'Add picture' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect((await savedImages(page)).shown).toEqual([{ title: 'Reads the notice', alt: undefined }])
    await diagramOf(page).focus()
    await page.keyboard.press('Escape')
    await paste(page, await transferOf(page, { width: 40, height: 30, type: 'image/png' }))
    await page.getByText('Select one step, then paste the picture.').first().waitFor()
  })

  test('beside words on the clipboard is not meant: words win', async () => {
    const { page } = await importedApp(await sampleProject('meter'))
    await select(page, 'Reads the notice')
    await paste(
      page,
      await transferOf(page, { width: 40, height: 30, type: 'image/png' }, 'Asks a neighbour\nCalls the hotline'),
    )
    await stepOf(page, 'Calls the hotline').waitFor()
    expect(await dialogOf(page).count()).toBe(0)
  })

  test('that is none is explained, and changes nothing', async () => {
    const { page } = await importedApp(await sampleProject('meter'))
    const step = stepOf(page, 'Notice on the building door')
    await step.waitFor()
    const hostile = { text: '<svg onload="alert(1)">', type: 'image/png' }
    await dropAt(page, await transferOf(page, hostile), await pointOf(step))
    const dialog = dialogOf(page)
    await dialog.getByRole('alert').filter({ hasText: 'picture.png cannot be read as a picture' }).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).first().click()
    await dialog.waitFor({ state: 'detached' })
    expect((await savedImages(page)).images).toEqual([])
  })
})
