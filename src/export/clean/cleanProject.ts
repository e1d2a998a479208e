import type { Project } from '../../model/project'
import { CLIENT_FIELDS } from './clientFields'

type Path = readonly string[]
type Fields = Readonly<Record<string, unknown>>

const GOING: readonly Path[] = Object.entries(CLIENT_FIELDS).flatMap(([path, choice]) =>
  choice === 'goes' ? [path.split('.')] : [],
)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isOrdered = (value: Fields): boolean => Array.isArray(value.order) && isFields(value.byId)

/** The rest of the paths that begin with a key. */
const behind = (key: string, paths: readonly Path[]): readonly Path[] =>
  paths.flatMap(([first, ...rest]) => (first === key ? [rest] : []))

const endsHere = (paths: readonly Path[]): boolean => paths.some((path) => path.length === 0)

/** A record whose values may change; itself where none does. */
function mapped(record: Fields, change: (value: unknown, key: string) => unknown): Fields {
  const entries = Object.entries(record).map(([key, value]) => [key, change(value, key)] as const)
  return entries.every(([key, value]) => value === record[key]) ? record : Object.fromEntries(entries)
}

/** Each record of a list without what the paths name; without any record where a path names the records themselves. */
function eachWithout(list: unknown, paths: readonly Path[]): unknown {
  if (Array.isArray(list)) {
    if (endsHere(paths)) return list.length === 0 ? list : []
    const items = list.map((item) => without(item, paths))
    return items.every((item, index) => item === list[index]) ? list : items
  }
  if (!isFields(list)) return list
  if (!isOrdered(list)) {
    const isGone = endsHere(paths) && Object.keys(list).length > 0
    return isGone ? {} : mapped(list, (value) => without(value, paths))
  }
  const byId = eachWithout(list.byId, paths)
  if (byId === list.byId) return list
  return endsHere(paths) ? { order: [], byId } : { ...list, byId }
}

/** A value without what the paths name; itself where there is nothing of it. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value
  const ofRecords = behind('*', paths)
  if (ofRecords.length > 0) return eachWithout(value, ofRecords)
  if (!isFields(value)) return value
  const kept = Object.entries(value).filter(([key]) => !endsHere(behind(key, paths)))
  const record = kept.length === Object.keys(value).length ? value : Object.fromEntries(kept)
  return mapped(record, (inner, key) => without(inner, behind(key, paths)))
}

/**
 * A project for clients: without sources, what customers said, names of people and notes among colleagues. What that is
 * stands in `clientFields.ts`. A project that has nothing of it comes back as it is.
 */
export const cleanProject = (project: Project): Project => without(project, GOING) as Project
