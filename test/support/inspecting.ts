/** Filling in the fields of what is selected. */
import type { Page } from 'playwright-core'
import { inspectorOf } from './drawing'

/** Writes into fields by their labels, or chooses in those that offer a choice, and commits each. */
export async function fillIn(page: Page, values: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    if (value === undefined) continue
    const field = inspectorOf(page).getByLabel(label, { exact: true })
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value })
    else {
      await field.fill(value)
      await field.press('Control+Enter')
    }
  }
}

/** Opens a folded part of the inspector; it then stays open for other selections. */
export async function unfold(page: Page, title: string): Promise<void> {
  await inspectorOf(page).getByText(title, { exact: true }).click()
}
