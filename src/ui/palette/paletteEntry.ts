import type { Catalog } from '../../i18n/catalog'

/** One command as the palette shows it. */
export interface PaletteEntry {
  /** Stable, so that what was used last is remembered: the id of an action, or of a family and its member, as `theme:dark`. */
  readonly id: string
  readonly group: keyof Catalog['palette']['groups']
  readonly title: string
  /** Other words for it. The English title is among them, whatever the interface speaks. */
  readonly aliases: readonly string[]
  readonly keys: readonly string[]
  /** Why it cannot be done now; null where it can. */
  readonly refusal: string | null
  /** What else it does, such as going to another view. */
  readonly hint?: string
  readonly run: () => void
}
