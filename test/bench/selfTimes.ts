/** A CPU profile as the browser records it: a tree of calls, and which of them ran at each sample. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  /** Microseconds from each sample to the one before. */
  readonly timeDeltas: readonly number[]
}

export interface FunctionTime {
  /** Name, script and line. */
  readonly where: string
  /** Time in the function itself. */
  readonly selfMs: number
  /** Time in the function and in what it called. */
  readonly totalMs: number
}

type ProfileNode = CpuProfile['nodes'][number]

const whereIs = ({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string => {
  const script = url.split('/').at(-1)
  return `${functionName || '(anonymous)'}${script ? ` ${script}:${lineNumber + 1}` : ''}`
}

/** Functions of a profile by the time spent, those with the most time in themselves first; idle time is left out. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): FunctionTime[] {
  const selfOf = new Map<number, number>()
  for (const [index, id] of samples.entries()) {
    selfOf.set(id, (selfOf.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const self = new Map<string, number>()
  const total = new Map<string, number>()
  const add = (map: Map<string, number>, where: string, ms: number) => map.set(where, (map.get(where) ?? 0) + ms)
  /** Time of a call with all below it. `above` are the functions it is in: recursion counts once. */
  const visit = (node: ProfileNode, above: ReadonlySet<string>): number => {
    const where = whereIs(node)
    const own = selfOf.get(node.id) ?? 0
    add(self, where, own)
    const inside = new Set(above).add(where)
    const below = (node.children ?? []).map((id) => {
      const child = byId.get(id)
      return child ? visit(child, inside) : 0
    })
    const whole = below.reduce((sum, ms) => sum + ms, own)
    if (!above.has(where)) add(total, where, whole)
    return whole
  }
  const [root] = nodes
  if (root) visit(root, new Set())
  return [...self]
    .filter(([where]) => !where.startsWith('(idle)') && !where.startsWith('(root)'))
    .map(([where, selfMs]) => ({ where, selfMs, totalMs: total.get(where) ?? selfMs }))
    .sort((a, b) => b.selfMs - a.selfMs)
}
