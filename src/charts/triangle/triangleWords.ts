import type { TriangleRelation } from '../../model/painPoint'
import type { DiagramLanguage } from '../../model/project'
import { relationEnds, type TriangleCornerName, type TrianglePart } from '../../model/triangleParts'

/** The words of the service triangle's figure, in the diagram's language. */
export interface TriangleWords {
  readonly title: string
  readonly parts: Readonly<Record<TrianglePart, string>>
  readonly says: string
  readonly does: string
  /** The finding that heads the figure. */
  readonly held: (score: string) => string
  readonly heldUnknown: string
  /** How the picture is read. */
  readonly bond: string
  readonly sample: (score: string) => string
  readonly rings: string
  readonly ringsWithMeans: string
  /** "2 of 6 relations are not rated and drawn with “?”." */
  readonly unrated: (count: number) => string
  readonly unknown: string
  /** "3 promises, 1 that no step keeps". */
  readonly items: Readonly<Record<TriangleCornerName, (count: number, without: number) => string>>
  readonly more: (count: number) => string
  readonly quote: (words: string) => string
  /** What to write where nothing is written yet; on the screen only. */
  readonly hints: {
    readonly says: Readonly<Record<TriangleCornerName, string>>
    readonly does: Readonly<Record<TriangleCornerName, string>>
    readonly relations: Readonly<Record<TriangleRelation, string>>
  }
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const WORDS: Readonly<Record<DiagramLanguage, TriangleWords>> = {
  en: {
    title: 'Service triangle',
    parts: { strategy: 'Strategy', system: 'System', people: 'People', customer: 'Customer' },
    says: 'Says',
    does: 'Does',
    held: (score) => `Held together at ${score} of 100`,
    heldUnknown: 'No relation is rated yet',
    bond: 'Each bond is solid only as far as the relation holds. The gap is what customers fall through.',
    sample: (score) => `Solid for ${score} % of its length.`,
    rings: 'Rings show the health of each corner, 0 to 100.',
    ringsWithMeans: 'Rings show the health of each corner, 0 to 100; a thin ring is the mean of its relations.',
    unrated: (count) =>
      count === 1
        ? '1 of 6 relations is unknown and counts for nothing.'
        : `${count} of 6 relations are unknown and count for nothing.`,
    unknown: 'Not rated',
    items: {
      strategy: (count, without) =>
        plural(count, 'promise', 'promises') + (without > 0 ? `, ${without} that no step keeps` : ''),
      system: (count, without) =>
        plural(count, 'system', 'systems') + (without > 0 ? `, ${without} without a step` : ''),
      people: (count, without) => plural(count, 'role', 'roles') + (without > 0 ? `, ${without} without a step` : ''),
    },
    more: (count) => `+${count}`,
    quote: (words) => `“${words}”`,
    hints: {
      says: {
        strategy: 'What do we promise, and to whom?',
        system: 'What is the procedure meant to do?',
        people: 'What are people told to do?',
      },
      does: {
        strategy: 'What do we really put first?',
        system: 'What does it make people do?',
        people: 'What do they do on a busy day?',
      },
      relations: {
        'strategy-system': 'Can our systems keep the promise?',
        'strategy-people': 'Do people know the promise, and why?',
        'system-people': 'Do systems help people to serve?',
        'strategy-customer': 'Do they want it?',
        'system-customer': 'Is it easy for customers?',
        'people-customer': 'Do people treat them well?',
      },
    },
  },
  'zh-CN': {
    title: '服务三角形',
    parts: { strategy: '服务策略', system: '服务系统', people: '服务人员', customer: '顾客' },
    says: '所说',
    does: '所做',
    held: (score) => `整体牢固度 ${score} / 100`,
    heldUnknown: '还没有评定任何关系',
    bond: '关系牢固到哪里，连线就实到哪里。缺口就是顾客掉下去的地方。',
    sample: (score) => `实线占全长的 ${score}%。`,
    rings: '圆环表示各角的健康度，0 到 100。',
    ringsWithMeans: '圆环表示各角的健康度，0 到 100；细环是其各关系的平均值。',
    unrated: (count) => `6 个关系中有 ${count} 个未知，不计入。`,
    unknown: '未评定',
    items: {
      strategy: (count, without) => `${count} 项承诺${without > 0 ? `，其中 ${without} 项没有步骤兑现` : ''}`,
      system: (count, without) => `${count} 个系统${without > 0 ? `，其中 ${without} 个没有对应步骤` : ''}`,
      people: (count, without) => `${count} 个角色${without > 0 ? `，其中 ${without} 个没有对应步骤` : ''}`,
    },
    more: (count) => `+${count}`,
    quote: (words) => `“${words}”`,
    hints: {
      says: { strategy: '我们向谁承诺什么？', system: '流程本来要做到什么？', people: '要求员工怎么做？' },
      does: {
        strategy: '我们实际上把什么放在第一位？',
        system: '流程实际让人做什么？',
        people: '忙的时候他们怎么做？',
      },
      relations: {
        'strategy-system': '系统能兑现承诺吗？',
        'strategy-people': '员工知道承诺和原因吗？',
        'system-people': '系统帮助员工服务吗？',
        'strategy-customer': '顾客想要吗？',
        'system-customer': '顾客省事吗？',
        'people-customer': '员工善待顾客吗？',
      },
    },
  },
  'zh-TW': {
    title: '服務三角形',
    parts: { strategy: '服務策略', system: '服務系統', people: '服務人員', customer: '顧客' },
    says: '所說',
    does: '所做',
    held: (score) => `整體牢固度 ${score} / 100`,
    heldUnknown: '還沒有評定任何關係',
    bond: '關係牢固到哪裡，連線就實到哪裡。缺口就是顧客掉下去的地方。',
    sample: (score) => `實線占全長的 ${score}%。`,
    rings: '圓環表示各角的健康度，0 到 100。',
    ringsWithMeans: '圓環表示各角的健康度，0 到 100；細環是其各關係的平均值。',
    unrated: (count) => `6 個關係中有 ${count} 個未知，不計入。`,
    unknown: '未評定',
    items: {
      strategy: (count, without) => `${count} 項承諾${without > 0 ? `，其中 ${without} 項沒有步驟兌現` : ''}`,
      system: (count, without) => `${count} 個系統${without > 0 ? `，其中 ${without} 個沒有對應步驟` : ''}`,
      people: (count, without) => `${count} 個角色${without > 0 ? `，其中 ${without} 個沒有對應步驟` : ''}`,
    },
    more: (count) => `+${count}`,
    quote: (words) => `「${words}」`,
    hints: {
      says: { strategy: '我們向誰承諾什麼？', system: '流程本來要做到什麼？', people: '要求員工怎麼做？' },
      does: {
        strategy: '我們實際上把什麼放在第一位？',
        system: '流程實際讓人做什麼？',
        people: '忙的時候他們怎麼做？',
      },
      relations: {
        'strategy-system': '系統能兌現承諾嗎？',
        'strategy-people': '員工知道承諾和原因嗎？',
        'system-people': '系統幫助員工服務嗎？',
        'strategy-customer': '顧客想要嗎？',
        'system-customer': '顧客省事嗎？',
        'people-customer': '員工善待顧客嗎？',
      },
    },
  },
}

/** The words of the service triangle in a language. */
export const triangleWords = (language: DiagramLanguage): TriangleWords => WORDS[language]

/** "Strategy – System". */
export const relationName = ({ parts }: Pick<TriangleWords, 'parts'>, relation: TriangleRelation): string =>
  relationEnds(relation)
    .map((part) => parts[part])
    .join(' – ')
