import type { Blueprint } from '../model/blueprint'
import { type Assembled, assemble } from './assemble'
import { sameMark } from './badges'
import { type Draft, draftOf } from './draft'
import type { LayoutOptions } from './layoutOptions'
import type { PainMark } from './painPoints'
import { placesOf } from './places'
import type { RoutePlan } from './routing/plan'
import type { Scene } from './scene'

const sameList = <T>(a: ArrayLike<T>, b: ArrayLike<T>, same: (a: T, b: T) => boolean): boolean => {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index] && !same(a[index] as T, b[index] as T)) return false
  }
  return true
}

const sameNumbers = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => sameList(a, b, Object.is)

const samePains = (a: readonly PainMark[], b: readonly PainMark[] = []): boolean => sameList(a, b, sameMark)

const sameLinkPains = ({ marks: { link: a } }: Draft, { marks: { link: b } }: Draft): boolean =>
  a === b || (a.size === b.size && [...a].every(([id, pains]) => samePains(pains, b.get(id))))

/** Whether two plans of one link take the same way; that of a link whose words have changed keeps its list of bands. */
const sameCourse = (a: RoutePlan, b: RoutePlan): boolean => a.link.id === b.link.id && a.bands === b.bands

/** Whether everything that places are computed from is equal: grid and courses, and all sizes. */
function sameSizes(a: Draft, b: Draft): boolean {
  return (
    a.bands === b.bands &&
    sameList(a.plans, b.plans, sameCourse) &&
    a.band.height === b.band.height &&
    sameNumbers(a.columnWidths, b.columnWidths) &&
    sameList(a.headers, b.headers, (one, other) => one.height === other.height) &&
    sameList(
      a.contents,
      b.contents,
      (one, other) => one.textHeight === other.textHeight && one.imageHeight === other.imageHeight,
    ) &&
    sameList(a.badges, b.badges, (one, other) => one.reach === other.reach && one.height === other.height) &&
    sameList(a.labels, b.labels, (one, other) => one?.widthPx === other?.widthPx) &&
    sameLinkPains(a, b)
  )
}

/**
 * Layout with a memory: it gives what `layout` gives [S18], but takes over from the scene before whatever an edit has left
 * as it was: the courses of links while no step and no link has come, gone or moved; all coordinates while no size has
 * changed; the objects of cards and routes, so that whoever compares by identity sees what is new.
 */
export function createLayout(): (blueprint: Blueprint, options: LayoutOptions) => Scene {
  let last: (Assembled & { readonly options: LayoutOptions }) | null = null
  return (blueprint, options) => {
    const isComparable =
      last?.options.language === options.language &&
      last.options.metrics === options.metrics &&
      last.draft.blueprint.id === blueprint.id
    const before = isComparable ? last : null
    // Pieces of routes go over from one layout to the next, so the one before must not be used twice.
    last = null
    const draft = draftOf(blueprint, options, before?.draft)
    const isInPlace = before !== null && sameSizes(before.draft, draft)
    const assembled = assemble(draft, isInPlace ? before.places : placesOf(draft, before), before)
    last = { ...assembled, options }
    return assembled.scene
  }
}
