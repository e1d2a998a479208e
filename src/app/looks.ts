/**
 * How each blueprint was looked at last on this device: where, how near, and what was hidden or folded. It belongs to the
 * person, not to the document. See `settings.ts` for why in `localStorage`; only so many blueprints are remembered.
 */
import * as v from 'valibot'
import type { Session, SessionState } from '../editor/session'
import type { BlueprintId, LaneId, PhaseId } from '../model/id'
import { PICTURE_LAYERS } from '../model/pictureLayer'

const KEY = 'service-blueprint:looks'

/** Blueprints whose look is remembered, those seen last. */
export const MAX_LOOKS = 40
/** Lanes and phases of one look. */
const MAX_IDS = 400

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(MAX_IDS))
const finite = v.pipe(v.number(), v.finite())

const look = v.object({
  blueprint: v.pipe(v.string(), v.maxLength(80)),
  place: v.optional(
    v.object({
      x: finite,
      y: finite,
      zoom: v.pipe(finite, v.minValue(0.01), v.maxValue(100)),
      density: v.picklist(['desk', 'workshop']),
    }),
  ),
  hiddenLanes: v.optional(ids),
  foldedPhases: v.optional(ids),
  hiddenLayers: v.optional(v.array(v.picklist(PICTURE_LAYERS))),
})
export type Look = v.InferOutput<typeof look>

/** Reads looks from their text; each that is not understood is forgotten alone. */
export function parseLooks(text: string | null): readonly Look[] {
  try {
    const raw: unknown = JSON.parse(text ?? '[]')
    const items = Array.isArray(raw) ? raw.slice(0, MAX_LOOKS) : []
    return items.flatMap((item: unknown) => {
      const read = v.safeParse(look, item)
      return read.success ? [read.output] : []
    })
  } catch {
    return []
  }
}

/** The looks with one more at their head; the oldest go. */
export const withLook = (looks: readonly Look[], next: Look): readonly Look[] =>
  [next, ...looks.filter(({ blueprint }) => blueprint !== next.blueprint)].slice(0, MAX_LOOKS)

function loadLooks(): readonly Look[] {
  try {
    return parseLooks(window.localStorage.getItem(KEY))
  } catch {
    return []
  }
}

function saveLook(next: Look): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(withLook(loadLooks(), next)))
  } catch {
    // Private windows and full disks: nothing is remembered.
  }
}

type Shown = Pick<SessionState, 'place' | 'hiddenLanes' | 'foldedPhases' | 'hiddenLayers'>

/** What a session shows of a blueprint that was looked at like this; everything where it is new. */
export const shownAs = (known: Look | undefined): Shown => ({
  place: known?.place ?? null,
  hiddenLanes: new Set(known?.hiddenLanes as LaneId[] | undefined),
  foldedPhases: new Set(known?.foldedPhases as PhaseId[] | undefined),
  hiddenLayers: new Set(known?.hiddenLayers),
})

const lookOf = ({ blueprint, place, hiddenLanes, foldedPhases, hiddenLayers }: SessionState): Look => ({
  blueprint,
  ...(place && { place: { ...place } }),
  ...(hiddenLanes.size > 0 && { hiddenLanes: [...hiddenLanes] }),
  ...(foldedPhases.size > 0 && { foldedPhases: [...foldedPhases] }),
  ...(hiddenLayers.size > 0 && { hiddenLayers: [...hiddenLayers] }),
})

/** Shows each blueprint as it was looked at last, and remembers changes; returns how to stop. */
export function rememberLooks(session: Session): () => void {
  const recall = (blueprint: BlueprintId) =>
    session.setState(shownAs(loadLooks().find((known) => known.blueprint === blueprint)))
  recall(session.getState().blueprint)
  return session.subscribe((now, before) => {
    if (now.blueprint !== before.blueprint) recall(now.blueprint)
    else if (
      now.place !== before.place ||
      now.hiddenLanes !== before.hiddenLanes ||
      now.foldedPhases !== before.foldedPhases ||
      now.hiddenLayers !== before.hiddenLayers
    )
      saveLook(lookOf(now))
  })
}
