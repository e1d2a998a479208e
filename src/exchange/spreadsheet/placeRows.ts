/** One row of a list, as far as its place in the journey depends on it. */
export interface ListedStep {
  readonly phase: number
  readonly lane: number
  /** What the row calls its column; empty where it calls it nothing. */
  readonly moment: string
}

/**
 * The column of each row within its phase, counted from 0. Rows that name the same moment share a column. Other lists tell by
 * their order: where all rows of a lane stand together, each lane starts at the first column again; else the journey goes on
 * down the list, and a column ends where the next row needs a lane that is taken.
 */
export function placeRows(rows: readonly ListedStep[]): number[] {
  const isGrouped = standsByLane(rows)
  const phases = new Map<number, PhasePlaces>()
  return rows.map(({ phase, lane, moment }) => {
    const places = phases.get(phase) ?? new PhasePlaces(isGrouped)
    phases.set(phase, places)
    return places.next(lane, moment)
  })
}

/** The columns of one phase while its rows come. */
class PhasePlaces {
  readonly #isGrouped: boolean
  readonly #moments = new Map<string, number>()
  readonly #taken = new Map<number, Set<number>>()
  #current = 0
  #width = 0

  constructor(isGrouped: boolean) {
    this.#isGrouped = isGrouped
  }

  next(lane: number, moment: string): number {
    const place = moment === '' ? this.#free(lane) : this.#named(moment)
    this.#current = place
    this.#width = Math.max(this.#width, place + 1)
    const taken = this.#taken.get(lane) ?? new Set()
    this.#taken.set(lane, taken.add(place))
    return place
  }

  #named(moment: string): number {
    const place = this.#moments.get(moment) ?? this.#width
    this.#moments.set(moment, place)
    return place
  }

  #free(lane: number): number {
    const taken = this.#taken.get(lane) ?? new Set()
    if (this.#isGrouped) return taken.size
    return taken.has(this.#current) ? this.#width : this.#current
  }
}

/** Whether, in each phase, the rows of each lane follow each other, several of at least two lanes. */
function standsByLane(rows: readonly ListedStep[]): boolean {
  const runs = new Map<string, number>()
  let before = ''
  for (const { phase, lane } of rows) {
    const key = `${phase} ${lane}`
    if (key !== before && runs.has(key)) return false
    runs.set(key, (runs.get(key) ?? 0) + 1)
    before = key
  }
  return [...runs.values()].filter((length) => length > 1).length > 1
}
