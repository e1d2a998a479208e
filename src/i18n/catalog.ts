/**
 * Messages. English is the source: its catalog's type is what every other language must satisfy, so a missing message
 * is a compile error. A message is a string, or a function of typed values. Catalogs are split by area of the screen,
 * one file per area and language; other languages than the chosen one are never loaded.
 */
import type { en } from './en/catalog'

/** The same structure with any wording. */
type Wording<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Wording<T[Key]> }

export type Catalog = Wording<typeof en>

/** One area of the catalog, for the other languages to satisfy. */
export type CatalogArea<Area extends keyof Catalog> = Catalog[Area]

export const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const
export type Language = (typeof LANGUAGES)[number]
