import type { Catalog } from '../../i18n/catalog'
import type { Blueprint } from '../../model/blueprint'
import type { LaneRole } from '../../model/lane'
import { laneNames } from '../../model/laneNames'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import type { PainTarget } from '../../model/painPoint'

/** What places are called, and what names mean. */
export interface PainPlaceNames {
  nameOf(target: PainTarget): string
  /** Who acts there; null for phases and for lanes of data. */
  roleOf(target: PainTarget): LaneRole | null
  /** All names, each once: steps in the order of the record, then links, lanes, phases. */
  readonly all: readonly string[]
  /** The place of a name, of which case and width do not matter; undefined where there is none. */
  find(name: string): PainTarget | undefined
}

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().trim()

/** The names of everything that a pain point may sit on. Where two things share a name, the first one is meant. */
export function painPlaceNames(
  blueprint: Pick<Blueprint, 'steps' | 'links' | 'lanes' | 'phases'>,
  words: Pick<Catalog['painPoints'], 'wholeLane' | 'wholePhase' | 'link' | 'unknown'>,
): PainPlaceNames {
  const { steps, links, lanes, phases } = blueprint
  const lanesByName = laneNames(blueprint)
  const titleOf = (id: keyof typeof steps): string => own(steps, id)?.title || words.unknown
  const nameOf = (target: PainTarget): string => {
    if (target.type === 'step') return titleOf(target.id)
    if (target.type === 'lane') {
      return words.wholeLane(lanesByName.get(target.id) ?? own(lanes.byId, target.id)?.title ?? '')
    }
    if (target.type === 'phase') return words.wholePhase(own(phases.byId, target.id)?.title ?? '')
    const link = own(links, target.id)
    return link ? words.link(titleOf(link.from), titleOf(link.to)) : words.unknown
  }
  let index: ReadonlyMap<string, readonly [name: string, target: PainTarget]> | null = null
  /** Names are wanted only where a place is typed. */
  const indexed = () => {
    index ??= indexOf(everyTarget(blueprint), nameOf)
    return index
  }
  return {
    nameOf,
    roleOf(target) {
      if (target.type === 'phase') return null
      const link = target.type === 'link' ? own(links, target.id) : undefined
      const step = target.type === 'step' ? target.id : link?.from
      const lane = target.type === 'lane' ? target.id : step && own(steps, step)?.lane
      return lane === undefined ? null : (own(lanes.byId, lane)?.role ?? null)
    },
    get all() {
      return [...indexed().values()].map(([name]) => name)
    },
    find: (name) => indexed().get(plain(name))?.[1],
  }
}

function everyTarget({ steps, links, lanes, phases }: Pick<Blueprint, 'steps' | 'links' | 'lanes' | 'phases'>) {
  return [
    ...Object.values(steps).map(({ id }): PainTarget => ({ type: 'step', id })),
    ...Object.values(links).map(({ id }): PainTarget => ({ type: 'link', id })),
    ...inOrder(lanes).map(({ id }): PainTarget => ({ type: 'lane', id })),
    ...inOrder(phases).map(({ id }): PainTarget => ({ type: 'phase', id })),
  ]
}

function indexOf(targets: readonly PainTarget[], nameOf: (target: PainTarget) => string) {
  const index = new Map<string, readonly [string, PainTarget]>()
  for (const target of targets) {
    const name = nameOf(target)
    if (plain(name) !== '' && !index.has(plain(name))) index.set(plain(name), [name, target])
  }
  return index
}
