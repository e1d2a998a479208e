import type { PageFrame } from './pageFrame'
import type { Flow } from './sectionStrips'
import type { Anchor, Drawn, Strip } from './strip'

/** A page with what is drawn on it; places are measured from the corner of the page. */
export interface ReportPage {
  readonly frame: PageFrame
  readonly drawn: readonly Drawn[]
  /** Places that something leads to. */
  readonly anchors: readonly (Anchor & { readonly yPt: number })[]
}

interface OpenPage {
  readonly frame: PageFrame
  readonly drawn: Drawn[]
  readonly anchors: (Anchor & { readonly yPt: number })[]
  /** Height that is used. */
  usedPt: number
}

/** Strips that have to stay together. */
function chainsOf(strips: readonly Strip[]): Strip[][] {
  const chains: Strip[][] = []
  let open: Strip[] | null = null
  for (const strip of strips) {
    if (open) open.push(strip)
    else {
      open = [strip]
      chains.push(open)
    }
    if (!strip.isKept) open = null
  }
  return chains
}

const heightOf = (chain: readonly Strip[], isTop: boolean): number =>
  chain.reduce((sum, { heightPt, abovePt }, index) => sum + heightPt + (isTop && index === 0 ? 0 : abovePt), 0)

function place(page: OpenPage, strip: Strip): void {
  const { frame } = page
  const yPt = page.usedPt === 0 ? 0 : page.usedPt + strip.abovePt
  for (const drawn of strip.drawn)
    page.drawn.push({ ...drawn, xPt: frame.leftPt + (drawn.xPt ?? 0), yPt: frame.topPt + yPt + (drawn.yPt ?? 0) })
  if (strip.anchor) page.anchors.push({ ...strip.anchor, yPt: frame.topPt + yPt })
  page.usedPt = yPt + strip.heightPt
}

/**
 * Strips on pages [X43]: what is kept together stays together, unless it is higher than a page; a table that goes on has its head
 * again; a change of the sheet's shape begins a page.
 */
export function paginate(flows: readonly Flow[]): ReportPage[] {
  const pages: OpenPage[] = []
  let page: OpenPage | null = null
  const begin = (frame: PageFrame, head?: Strip): OpenPage => {
    const begun: OpenPage = { frame, drawn: [], anchors: [], usedPt: 0 }
    pages.push(begun)
    if (head) place(begun, head)
    return begun
  }
  for (const { frame, strips } of flows) {
    for (const chain of chainsOf(strips)) {
      const [first] = chain
      if (!first) continue
      const left: number = page && page.frame === frame ? frame.innerHeightPt - page.usedPt : 0
      const isTop = page?.usedPt === 0
      const fits = heightOf(chain, isTop) <= left && (isTop || (first.neededPt ?? 0) <= left)
      if (!page || page.frame !== frame || (!fits && !isTop)) page = begin(frame, first.head)
      for (const strip of chain) {
        const isOver = page.usedPt + strip.abovePt + strip.heightPt > frame.innerHeightPt + 0.01
        if (isOver && page.usedPt > (strip.head?.heightPt ?? 0) + 0.01) page = begin(frame, strip.head)
        place(page, strip)
      }
      if (chain.at(-1)?.endsPage) page = null
    }
  }
  return pages
}
