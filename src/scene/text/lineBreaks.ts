import { insideChineseWords } from './chineseWords'

/**
 * Where a line may break, and how gladly.
 *
 * Latin words break at spaces, after hyphens, dashes and slashes. Chinese breaks anywhere, except that no line starts
 * with closing or ends with opening punctuation (kinsoku). A break inside a known Chinese word, before a particle or
 * between a number and its unit is allowed but disliked, and taken only where avoiding it would cost a line.
 */

/** No break here. */
export const NEVER = Number.POSITIVE_INFINITY
/** Costs of a break: taken freely, disliked, only inside what is wider than a whole line. */
export const FREE = 0
export const DISLIKED = 1

const CLOSING = new Set(
  '、。，．！？：；）〉》」』】〕〗〙〛｝］〞”’…‥—–·•・～％‰℃°々ー,.!?:;)]}%»›〜〟\u3000'.split(''),
)
const OPENING = new Set('（〈《「『【〔〖〘〚｛［〝“‘([{«‹$¥£€￥＄￡'.split(''))
const PARTICLES = new Set('的地得了着過过吗嗎呢吧啊们們'.split(''))

/** Whether kinsoku forbids a line to start with this grapheme. */
export const isClosing = (grapheme: string): boolean => CLOSING.has(grapheme)
/** Whether kinsoku forbids a line to end with this grapheme. */
export const isOpening = (grapheme: string): boolean => OPENING.has(grapheme)

const IDEOGRAPHIC =
  /^[\u2190-\u21ff\u2300-\u2bff\u2e80-\u30ff\u3100-\u31ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u
/** Whether a line may break on either side of this grapheme, punctuation aside. */
export const isIdeographic = (grapheme: string): boolean => grapheme >= '\u2190' && IDEOGRAPHIC.test(grapheme)

const isHan = (grapheme: string): boolean => grapheme >= '\u3400' && grapheme <= '\u9fff'
const isDigit = (grapheme: string): boolean => grapheme.length === 1 && grapheme >= '0' && grapheme <= '9'

/** What a grapheme is to line breaking, as bits. */
const SPACE = 1
const CLOSES = 2
const OPENS = 4
const IDEOGRAPH = 8
const HAN = 16
const DIGIT = 32
const LETTER = 64
const PARTICLE = 128
/** Sticks to both neighbours: no-break space, straight quotes of unknown direction. */
const STICKY = 256

function traitsOf(grapheme: string): number {
  let traits = 0
  if (grapheme === ' ' || grapheme === '\u200b') traits |= SPACE
  if (isClosing(grapheme)) traits |= CLOSES
  if (isOpening(grapheme)) traits |= OPENS
  if (isIdeographic(grapheme)) traits |= IDEOGRAPH
  if (isHan(grapheme)) traits |= HAN
  if (isDigit(grapheme)) traits |= DIGIT
  if (/^\p{L}/u.test(grapheme)) traits |= LETTER
  if (PARTICLES.has(grapheme)) traits |= PARTICLE
  if (grapheme === '"' || grapheme === '\u00a0') traits |= STICKY
  return traits
}

/** Traits of graphemes seen so far; texts repeat a few thousand of them. */
const known = new Map<string, number>()
const KNOWN_SIZE = 20_000

function traits(grapheme: string): number {
  const seen = known.get(grapheme)
  if (seen !== undefined) return seen
  if (known.size >= KNOWN_SIZE) known.clear()
  const found = traitsOf(grapheme)
  known.set(grapheme, found)
  return found
}

/**
 * The cost of a break before each grapheme of one paragraph, with two more places: 0 at the start and at the end of
 * the paragraph. `NEVER` where a break is forbidden.
 */
export function breakCosts(graphemes: readonly string[]): Float64Array {
  const costs = new Float64Array(graphemes.length + 1)
  let earlier = 0
  let before = traits(graphemes[0] ?? '')
  let all = before
  for (let index = 1; index < graphemes.length; index++) {
    const after = traits(graphemes[index] ?? '')
    costs[index] = pairCost(before, after, earlier, graphemes[index - 1] ?? '')
    earlier = before
    before = after
    all |= after
  }
  if ((all & HAN) !== 0) dislikeBreaksInWords(graphemes, costs)
  return costs
}

function dislikeBreaksInWords(graphemes: readonly string[], costs: Float64Array): void {
  const inside = insideChineseWords(graphemes)
  for (let index = 1; index < graphemes.length; index++) {
    if (costs[index] === FREE && inside[index] === 1) costs[index] = DISLIKED
  }
}

/** The cost of a break between two graphemes, by their traits; `earlier` stands before the first, which is `text`. */
function pairCost(before: number, after: number, earlier: number, text: string): number {
  if ((after & (SPACE | CLOSES)) !== 0 || (before & OPENS) !== 0) return NEVER
  if ((before & SPACE) !== 0) {
    if ((earlier & OPENS) !== 0) return NEVER
    return (earlier & DIGIT) !== 0 && (after & HAN) !== 0 ? DISLIKED : FREE
  }
  if (((before | after) & IDEOGRAPH) !== 0) {
    if (((before | after) & STICKY) !== 0) return NEVER
    const splitsMeasure = (before & DIGIT) !== 0 && (after & HAN) !== 0
    return splitsMeasure || (after & PARTICLE) !== 0 ? DISLIKED : FREE
  }
  return latinCost(text, (after & earlier & LETTER) !== 0)
}

/** Inside a run without spaces: after dashes and slashes between words, never elsewhere. */
function latinCost(before: string, joinsWords: boolean): number {
  if (before === '—' || before === '…') return FREE
  if (joinsWords && (before === '-' || before === '–')) return FREE
  if (joinsWords && before === '/') return DISLIKED
  return NEVER
}
