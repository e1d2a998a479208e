import { ACTION_IDS, ACTIONS } from '../../editor/actions'
import { OTHER_KEYS, OTHER_KEYS_IDS } from '../../editor/otherKeys'
import type { Catalog } from '../../i18n/catalog'
import { foldText } from '../../model/foldText'

type Words = Catalog['palette']
type Group = keyof Words['groups']

interface KeyRow {
  readonly does: string
  readonly keys: readonly string[]
}

export interface KeyGroup {
  readonly group: Group
  readonly rows: readonly KeyRow[]
}

/** Order of the groups in the list. */
const GROUPS: readonly Group[] = [
  'program',
  'grid',
  'edit',
  'capture',
  'steps',
  'links',
  'view',
  'tools',
  'structure',
  'find',
  'outline',
]

/** Every key of the program, in groups: the actions that have one, and what keys do besides. */
export function shortcutList({ actions, keys }: Words): readonly KeyGroup[] {
  const all = [
    ...ACTION_IDS.map((id) => ({ group: ACTIONS[id].group as Group, does: actions[id], keys: ACTIONS[id].keys })),
    ...OTHER_KEYS_IDS.map((id) => ({
      group: OTHER_KEYS[id].group as Group,
      does: keys[id],
      keys: OTHER_KEYS[id].keys,
    })),
  ].filter((row) => row.keys.length > 0)
  return GROUPS.map((group) => ({ group, rows: all.filter((row) => row.group === group) })).filter(
    ({ rows }) => rows.length > 0,
  )
}

/**
 * The rows that a text finds, by what they do or by their keys as shown.
 *
 * @param label how a key is written on this device
 */
export function findKeys(
  groups: readonly KeyGroup[],
  query: string,
  label: (key: string) => string,
): readonly KeyGroup[] {
  const words = foldText(query).split(' ').filter(Boolean)
  if (words.length === 0) return groups
  const says = ({ does, keys }: KeyRow): boolean => {
    const text = foldText([does, ...keys.map(label)].join('\n'))
    return words.every((word) => text.includes(word))
  }
  return groups.map(({ group, rows }) => ({ group, rows: rows.filter(says) })).filter(({ rows }) => rows.length > 0)
}
