/** The choices of the last export, remembered on this device. See `settings.ts` for why not in the project. */
import * as v from 'valibot'
import {
  DEFAULT_CHOICES,
  type ExportChoices,
  INCLUDES,
  type Include,
  ORIENTATIONS,
  PAPER_LIMITS_MM,
  PAPERS,
  PERCENT_LIMITS,
} from '../ui/export/exportChoices'
import { BUNDLED_FORMATS, EXPORT_FORMATS } from '../ui/export/exportFormats'

const KEY = 'service-blueprint:export'

const MAX_SCALE = 16
const MAX_WIDTH_PX = 1_000_000

const size = v.variant('by', [
  v.object({ by: v.literal('scale'), scale: v.pipe(v.number(), v.minValue(0.1), v.maxValue(MAX_SCALE)) }),
  v.object({
    by: v.literal('width'),
    widthPx: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_WIDTH_PX)),
  }),
])

const within = ({ low, high }: { low: number; high: number }) => v.pipe(v.number(), v.minValue(low), v.maxValue(high))

const paper = v.object({
  name: v.picklist(PAPERS),
  widthMm: within(PAPER_LIMITS_MM),
  heightMm: within(PAPER_LIMITS_MM),
  orientation: v.picklist(ORIENTATIONS),
  tiled: v.boolean(),
  percent: within(PERCENT_LIMITS),
})

/** A value that is not understood falls back alone. */
const choices = v.object({
  format: v.fallback(v.picklist(EXPORT_FORMATS), DEFAULT_CHOICES.format),
  include: v.fallback(
    v.pipe(
      v.record(v.string(), v.boolean()),
      v.transform((given) => {
        const included = INCLUDES.map((key) => [key, given[key] ?? DEFAULT_CHOICES.include[key]] as const)
        return Object.fromEntries(included) as Record<Include, boolean>
      }),
    ),
    { ...DEFAULT_CHOICES.include },
  ),
  background: v.fallback(v.picklist(['white', 'transparent']), DEFAULT_CHOICES.background),
  size: v.fallback(size, DEFAULT_CHOICES.size),
  paper: v.fallback(paper, DEFAULT_CHOICES.paper),
  tiles: v.fallback(v.boolean(), DEFAULT_CHOICES.tiles),
  withSource: v.fallback(v.boolean(), DEFAULT_CHOICES.withSource),
  forClients: v.fallback(v.boolean(), DEFAULT_CHOICES.forClients),
  bundle: v.fallback(
    v.pipe(
      v.array(v.string()),
      v.transform((given) => BUNDLED_FORMATS.filter((format) => given.includes(format))),
    ),
    [...DEFAULT_CHOICES.bundle],
  ),
})

/** Reads choices from their text. */
export function parseExportChoices(text: string | null): ExportChoices {
  try {
    const read = v.safeParse(choices, JSON.parse(text ?? '{}'))
    return read.success ? read.output : DEFAULT_CHOICES
  } catch {
    return DEFAULT_CHOICES
  }
}

export function loadExportChoices(): ExportChoices {
  try {
    return parseExportChoices(window.localStorage.getItem(KEY))
  } catch {
    return DEFAULT_CHOICES
  }
}

export function saveExportChoices(made: ExportChoices): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(made))
  } catch {
    // Private windows and full disks: the choices last until the page closes.
  }
}
