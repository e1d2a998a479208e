import { parseDuration } from '../../model/duration'
import type { Research } from '../../model/field'
import { foldText } from '../../model/foldText'
import { glossary } from '../../model/glossary'
import type { Terms } from '../../model/glossary/terms'
import type { Channel, StepKind } from '../../model/step'

/** Texts of cells as the values that steps hold. Each gives null where a text means none of them. */

const TERMS = (['en', 'zh-CN', 'zh-TW'] as const).map(glossary)

/** Finds what a text names, by the words of the diagram in three languages, the value itself, and what people write besides. */
function named<Value extends string>(
  words: (terms: Terms) => Readonly<Record<Value, string>>,
  others: Readonly<Partial<Record<Value, readonly string[]>>>,
): (text: string) => Value | null {
  const known = new Map<string, Value>()
  for (const terms of TERMS)
    for (const [value, word] of Object.entries(words(terms)) as [Value, string][]) {
      known.set(foldText(word), value)
      known.set(foldText(value), value)
    }
  for (const [value, spellings] of Object.entries(others) as [Value, readonly string[]][])
    for (const spelling of spellings) known.set(foldText(spelling), value)
  return (text) => known.get(foldText(text)) ?? null
}

/** The channel that a text names. */
export const readChannel = named<Channel>(({ channels }) => channels, {
  'face-to-face': [
    'in person',
    'in-person',
    'personal',
    'counter',
    'store',
    'shop',
    'on site',
    '当面',
    '當面',
    '柜台',
    '櫃檯',
    '现场',
    '現場',
    '门店',
    '門市',
  ],
  phone: ['telephone', 'call', 'call center', 'call centre', 'hotline', '热线', '熱線', '客服电话', '来电'],
  web: ['website', 'web site', 'online', 'internet', 'portal', '网页', '網頁', '网上', '線上', '线上', '官网', '官網'],
  app: ['mobile app', 'mobile', 'smartphone', '手机', '手機', 'app', '小程序'],
  message: ['sms', 'text message', 'chat', 'wechat', 'whatsapp', 'line', '短信', '簡訊', '微信', '聊天'],
  mail: ['email', 'e-mail', 'letter', 'post', '邮件', '郵件', '电子邮件', '電子郵件', '信件'],
  machine: ['kiosk', 'terminal', 'atm', 'vending machine', '自助机', '自助機', '终端'],
})

/** What kind of step a text names. */
export const readKind = named<StepKind>(({ stepKinds }) => stepKinds, {
  action: ['step', 'task', 'activity', '步骤', '步驟', '动作', '動作', '任务', '任務'],
  decision: ['gateway', 'choice', 'branch', '决策', '決策', '分支', '◇'],
  evidence: ['physical evidence', 'tangible', '有形展示', '证据', '證據'],
})

/** How well a text says that something is researched. */
export const readResearch = named<Research>(({ research }) => research, {
  assumed: ['assumption', 'hypothesis', 'guess', '假设', '推测', '推測'],
  observed: ['observation', 'seen', 'interview', '访谈', '訪談', '观察', '觀察'],
  measured: ['data', 'measurement', 'evidence', 'validated', '数据', '數據', '已验证', '已驗證'],
})

/** The severity, 1–4, that a text names or counts. */
export function readSeverity(text: string): number | null {
  const figure = readFigure(text)
  if (figure !== null) return Number.isInteger(figure) && figure >= 1 && figure <= 4 ? figure : null
  const level = severityWord(text)
  return level === null ? null : Number(level)
}

const severityWord = named<'1' | '2' | '3' | '4'>(({ severities }) => severities, {
  1: ['low', 'small', '低', '轻', '輕'],
  2: ['medium', 'mid', '中', '中等'],
  3: ['high', 'serious', '高', '重'],
  4: ['very high', 'blocker', '极高', '極高', '致命'],
})

const EMOTIONS: readonly (readonly [number, readonly string[]])[] = [
  [
    2,
    [
      '++',
      'delighted',
      'very satisfied',
      'very happy',
      'very positive',
      'very pleased',
      'excellent',
      '😀',
      '😍',
      '🤩',
      '😊',
    ],
  ],
  [2, ['非常满意', '非常滿意', '很满意', '很滿意', '惊喜', '驚喜', '兴奋', '興奮', '非常高兴', '非常高興']],
  [
    1,
    ['+', 'satisfied', 'happy', 'positive', 'pleased', 'good', 'content', '🙂', '满意', '滿意', '高兴', '高興', '愉快'],
  ],
  [0, ['0', '±', 'neutral', 'indifferent', 'ok', 'okay', '😐', '一般', '平静', '平靜', '中性', '无感', '無感', '普通']],
  [
    -1,
    [
      '-',
      '−',
      'annoyed',
      'unhappy',
      'negative',
      'dissatisfied',
      'bad',
      'worried',
      'anxious',
      'confused',
      '🙁',
      '😟',
      '😕',
    ],
  ],
  [-1, ['不满', '不滿', '不满意', '不滿意', '担心', '擔心', '焦虑', '焦慮', '失望', '困惑', '烦躁', '煩躁']],
  [-2, ['--', '−−', 'angry', 'upset', 'frustrated', 'furious', 'very dissatisfied', 'very negative', '😡', '😠', '😢']],
  [-2, ['非常不满', '非常不滿', '非常不满意', '非常不滿意', '很不满意', '很不滿意', '愤怒', '憤怒', '生气', '生氣']],
]

const EMOTION_OF: ReadonlyMap<string, number> = new Map(
  EMOTIONS.flatMap(([value, words]) => words.map((word) => [foldText(word), value] as const)),
)

/** The emotion, −2 to +2, that a text names or counts. */
export function readEmotion(text: string): number | null {
  const word = EMOTION_OF.get(foldText(text))
  if (word !== undefined) return word
  const figure = readFigure(text)
  return figure !== null && Math.abs(figure) <= 2 ? figure : null
}

/**
 * The minutes that a text means: "5 min", "1 h 30", "5 分钟", "0:05:00" as hours, minutes and seconds; a bare number counts
 * in the unit of the heading.
 *
 * @param unitMinutes minutes in that unit
 */
export function readMinutes(text: string, unitMinutes: number): number | null {
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text.normalize('NFKC').trim())
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60
  const bare = /^\d+(?:[.,]\d+)?$/.test(text.normalize('NFKC').trim())
  const minutes = parseDuration(text)
  return minutes === null || !bare ? minutes : Math.round(minutes * unitMinutes * 1e9) / 1e9
}

/** The number in a text, with thousands marks, decimal comma, full-width digits and a unit sign; null where it is none. */
export function readFigure(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s']/g, '')
    .replace('−', '-')
    .replace(/^(?:[A-Z]{3}|[¥$€£])/, '')
    .replace(/(?:[A-Z]{3}|[¥$€£%元块])$/, '')
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)
  const figure = grouped ? plain.replaceAll(',', '') : plain.replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(figure) ? Number(figure) + 0 : null
}

const YES = new Set(
  ['yes', 'y', 'x', 'true', '1', '✓', '✔', '√', '●', '★', '☆', '是', '有', '对', '對', 'ja'].map(foldText),
)
const NO = new Set(
  ['no', 'n', 'false', '0', '-', '–', '—', '✗', '✘', '×', '否', '无', '無', '没有', '沒有'].map(foldText),
)

/** Whether a text says yes or no. */
export function readYesNo(text: string): boolean | null {
  const folded = foldText(text)
  return YES.has(folded) ? true : NO.has(folded) ? false : null
}
