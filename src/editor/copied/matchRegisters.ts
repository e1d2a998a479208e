import type { AddRecord } from '../../commands/addRecord'
import { equal } from '../../model/equal'
import type { Id } from '../../model/id'
import { inOrder } from '../../model/ordered'
import { own } from '../../model/own'
import type { Project } from '../../model/project'
import type { Image } from '../../model/registers'

type FreshId = <Kind extends string>(kind: Kind) => Id<Kind>

/** What the entries of a copy are in the project it comes to. */
export interface Matched {
  /** Entries that the project lacks. */
  readonly records: readonly AddRecord[]
  readonly images: readonly Image[]
  /** The id under which the project knows an entry of the copy. */
  of<I extends string>(id: I): I
}

interface Named {
  readonly id: string
}

/** Finds each entry of a copy in a project by its id, else by its name, else brings it along. */
export function matchRegisters(copy: Project, project: Project, freshId: FreshId): Matched {
  const ids = new Map<string, string>()
  const records: AddRecord[] = []
  const match = <R extends Named>(
    copied: readonly R[],
    present: readonly R[],
    nameOf: (record: R) => string,
    bring: (record: R) => string,
  ): void => {
    for (const record of copied) {
      const same = present.find(({ id }) => id === record.id)
      const byName = present.find((candidate) => nameOf(candidate) === nameOf(record))
      const found = same && nameOf(same) === nameOf(record) ? same : byName
      ids.set(record.id, found ? found.id : bring(record))
    }
  }
  match(
    inOrder(copy.roles),
    inOrder(project.roles),
    ({ name }) => name,
    (record) => push(records, { register: 'roles', record: { ...record, id: freshId('role') } }),
  )
  match(
    inOrder(copy.facilities),
    inOrder(project.facilities),
    ({ name }) => name,
    (record) => push(records, { register: 'facilities', record: { ...record, id: freshId('facility') } }),
  )
  match(
    inOrder(copy.customerGroups),
    inOrder(project.customerGroups),
    ({ name }) => name,
    (record) => push(records, { register: 'customerGroups', record: { ...record, id: freshId('customerGroup') } }),
  )
  match(
    inOrder(copy.sources),
    inOrder(project.sources),
    ({ title }) => title,
    (record) => push(records, { register: 'sources', record: { ...record, id: freshId('source') } }),
  )
  const images = matchImages(copy, project, ids, freshId)
  return { records, images, of: <I extends string>(id: I): I => (ids.get(id) ?? id) as I }
}

function push(records: AddRecord[], added: AddRecord): string {
  records.push(added)
  return added.record.id
}

/** Images are the same if they are equal, data included. */
function matchImages(copy: Project, project: Project, ids: Map<string, string>, freshId: FreshId): Image[] {
  return Object.values<Image>(copy.images).flatMap((image) => {
    const present = own(project.images, image.id)
    if (!present || equal(present, image)) return [image]
    const renamed = { ...image, id: freshId('image') }
    ids.set(image.id, renamed.id)
    return [renamed]
  })
}
