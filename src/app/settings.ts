/**
 * Settings of the program on this device. They are small, wanted before the first picture, and worth nothing to
 * anyone else, so they live in `localStorage`, which answers at once. Storage that is closed or full costs the
 * settings, never the program.
 */
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../i18n/catalog'

export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

export const SORTS = ['edited', 'title'] as const
export type Sort = (typeof SORTS)[number]

const settings = v.object({
  language: v.optional(v.picklist(LANGUAGES)),
  theme: v.optional(v.picklist(THEMES)),
  density: v.optional(v.picklist(['desk', 'workshop'])),
  sort: v.optional(v.picklist(SORTS)),
  /** In which views the properties are open, where somebody opened or closed them. */
  inspectors: v.optional(v.record(v.string(), v.boolean())),
  outline: v.optional(v.object({ layout: v.picklist(['steps', 'grid']), hidden: v.array(v.string()) })),
  painPoints: v.optional(v.object({ hidden: v.array(v.string()) })),
})
export type Settings = v.InferOutput<typeof settings>

/** One static host may serve several copies of the program under different paths. */
const KEY = 'service-blueprint:settings'

/** Reads settings from their text. Each value that is not understood is forgotten alone. */
export function parseSettings(text: string | null): Settings {
  let raw: unknown
  try {
    raw = JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
  if (typeof raw !== 'object' || raw === null) return {}
  const known = Object.entries(settings.entries).filter(
    ([key, schema]) => v.safeParse(schema, (raw as Record<string, unknown>)[key]).success && key in raw,
  )
  return Object.fromEntries(known.map(([key]) => [key, (raw as Record<string, unknown>)[key]]))
}

export function loadSettings(): Settings {
  try {
    return parseSettings(window.localStorage.getItem(KEY))
  } catch {
    return {}
  }
}

export function saveSettings(settings: Settings): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Private windows and full disks: the choice lasts until the page closes.
  }
}

/**
 * The interface language for someone who has not chosen: the first wanted one that exists. Chinese without a region
 * is simplified; Hong Kong and Macau read traditional characters.
 */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const lower = tag.toLowerCase()
    if (/^zh\b.*(tw|hk|mo|hant)/.test(lower)) return 'zh-TW'
    if (lower.startsWith('zh')) return 'zh-CN'
    if (lower.startsWith('en')) return 'en'
  }
  return 'en'
}

/** The interface language: as chosen, else as the browser says. */
export const languageOf = ({ language }: Settings): Language => language ?? preferredLanguage(navigator.languages)
