import type { ProjectId } from '../../model/id'
import type { ProjectSummary } from '../../model/projectSummary'

/** One project as the library shows it. */
export interface LibraryEntry extends ProjectSummary {
  readonly trashedAt?: string
}

/** A sample that can be opened as a project of one's own. */
export interface LibrarySample {
  readonly name: string
  readonly summary: ProjectSummary
}

export type LibrarySort = 'edited' | 'title'
export type LibrarySection = 'blueprints' | 'trash'

/** What the library can do; the app carries it out and says how it went. */
export interface LibraryActions {
  readonly createBlank: () => void
  readonly openSample: (name: string) => void
  readonly chooseFile: () => void
  readonly rename: (id: ProjectId, title: string) => void
  readonly duplicate: (entry: LibraryEntry) => void
  readonly exportJson: (entry: LibraryEntry) => void
  readonly showHistory: (entry: LibraryEntry) => void
  readonly trash: (entry: LibraryEntry) => void
  readonly restore: (entry: LibraryEntry) => void
  readonly erase: (entry: LibraryEntry) => void
  readonly reload: () => void
}

/** Entries that hold every word of a query, in titles, steps or pain points; the order is kept. */
export function searchEntries<Item extends ProjectSummary>(entries: readonly Item[], query: string): readonly Item[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter(({ searchText }) => words.every((word) => searchText.includes(word)))
}

/** Entries in the wanted order; titles as the language of the interface sorts them. */
export function sortEntries<Item extends ProjectSummary>(
  entries: readonly Item[],
  sort: LibrarySort,
  language: string,
): readonly Item[] {
  // Moments in UTC sort as plain texts. A collator takes long to make, so none is made for them: the library opens with it.
  if (sort === 'edited')
    return entries.toSorted((a, b) => Number(a.updatedAt < b.updatedAt) - Number(a.updatedAt > b.updatedAt))
  const { compare } = new Intl.Collator(language, { numeric: true })
  return entries.toSorted((a, b) => compare(a.title, b.title))
}
