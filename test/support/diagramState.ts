/** What the diagram says of itself to assistive technology: the names of steps hold their place, marks and links. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { blueprint } from './blueprint'
import { diagramOf } from './drawing'
import { importedApp } from './importedApp'
import type { OpenOptions } from './openApp'

const SERVICE = `
                   | arrive | order | eat | leave
  phases           | in     |       | out |
  signs:evidence   | sign   |       |     |
  guest:customer   | enter  | ask   |     | go
  crew:frontstage  | greet  |       |     |
  desk:frontstage  |        | note  |     |
  office:backstage |        | file  |     |
  sign -> enter
  enter -> ask
  enter <-> greet
  ask -> note
  note -> file`

/** Opens a small restaurant of seven steps. */
export async function openService(options: OpenOptions = {}) {
  const app = await importedApp(blueprint(SERVICE), options)
  return { ...app, state: () => stateOf(app.page) }
}

/** Everything on the diagram that can be selected, with its place, marks and links, and whether it is. */
export const stateOf = (page: Page): Promise<readonly string[]> =>
  diagramOf(page)
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => button.hasAttribute('aria-pressed'))
        .map((button) => `${button.getAttribute('aria-label')}${button.ariaPressed === 'true' ? ' (selected)' : ''}`)
        .sort(),
    )

/** Undoes once and finds everything as it was, selection included. */
export async function undoTo(page: Page, before: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+z')
  await expect.poll(() => stateOf(page)).toEqual(before)
}
