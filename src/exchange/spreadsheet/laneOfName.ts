import type { Blueprint } from '../../model/blueprint'
import { foldText } from '../../model/foldText'
import { glossary } from '../../model/glossary'
import { isDataRole, type Lane, STEP_LANE_ROLES, type StepLaneRole } from '../../model/lane'
import { laneNames } from '../../model/laneNames'
import { inOrder } from '../../model/ordered'
import type { LaneTarget } from './sheetChoices'

/** What the words in the name of a lane say that it is. */
type Meaning = StepLaneRole | 'emotion' | 'time' | 'notes' | 'pain' | 'line'

/** Words that tell, the first that fits; for folded names in English, 简体中文 and 繁體中文. */
const WORDS: readonly (readonly [RegExp, Meaning])[] = [
  [/^\W*lines? of |[分界互動动視视見见性]+[线線]\W*$|^[-—–=_]{3,}$/, 'line'],
  [/\bpain|friction|痛[点點]/, 'pain'],
  [/emotion|feeling|sentiment|\bmood|情[绪緒]|感受|心情/, 'emotion'],
  [/evidence|tangible|touch ?point|art[ei]fact|\bprops?\b|有形|展示|[证證][据據]|[触觸][点點]/, 'evidence'],
  [/^(?:time|duration|minutes?|timing)\b|^(?:[时時][间間长長]|[用耗][时時])/, 'time'],
  [/back[- ]?stage|back[- ]?office|behind the scenes|[后後]台|幕[后後]/, 'backstage'],
  [
    /(?:front|on)[- ]?stage.*(?:tech|system|digital|self)|前台.*(?:技[术術]|科技|系[统統]|[设設][备備])|self[- ]service|自助/,
    'frontstage-technology',
  ],
  [
    /(?:front|on)[- ]?stage|front[- ]?(?:line|office)|contact (?:person|people|staff|employee)|前台|一[线線]|接[触觸][员員]工/,
    'frontstage-people',
  ],
  [/(?:customer|client|user) (?:service|support|care)|客服/, 'frontstage-people'],
  [/^(?:the )?(?:customer|user|client|guest|patient|passenger|visitor|citizen|consumer|traveller|member)/, 'customer'],
  [/journey|[顾顧]客|客[户戶人]|用[户戶]|使用者|患者|病人|乘客|旅客|居民|[会會][员員]/, 'customer'],
  [/support|partner|supplier|vendor|third[- ]part|\bsystems?\b|支持|支援|系[统統]|供[应應]商|合作/, 'support'],
  [/preparation|准[备備]|準備/, 'preparation'],
  [/management|polic(?:y|ies)|regulation|管理|政策|[规規]定|法[规規]/, 'management'],
  [/\bnotes?\b|\bideas?\b|opportunit|questions?\b|comments?\b|[备備][注註]|想法|机会|機會|疑[问問]|建[议議]/, 'notes'],
]

/** Names that say nothing but the role: they mean the lane of that role that is there already. */
const GENERIC: Readonly<Partial<Record<StepLaneRole, readonly string[]>>> = {
  evidence: ['physical evidence', 'evidence', 'tangibles', '有形展示', '有形证据', '有形證據', '实体证据', '實體證據'],
  customer: [
    ...['customer', 'customers', 'customer action', 'customer actions', 'customer journey', 'user', 'user actions'],
    ...[
      '顾客',
      '顾客行为',
      '客户',
      '客户行为',
      '用户',
      '用户行为',
      '顧客',
      '顧客行為',
      '客戶',
      '客戶行為',
      '使用者',
      '使用者行為',
    ],
  ],
  'frontstage-people': [
    ...['frontstage', 'front stage', 'onstage', 'frontstage actions', 'frontstage people', 'onstage contact person'],
    ...['frontstage employee actions', 'frontstage staff', '前台', '前台员工', '前台服务行为', '前台人员', '前台行为'],
    ...['前台員工', '前台服務行為', '前台人員', '前台行為'],
  ],
  'frontstage-technology': [
    'frontstage technology',
    'onstage technology',
    '前台技术',
    '前台科技',
    '前台技術',
    '自助服务',
    '自助服務',
  ],
  backstage: [
    ...['backstage', 'back stage', 'backstage actions', 'backstage contact', 'backstage staff', 'backstage people'],
    ...['后台', '后台服务行为', '后台员工', '后台行为', '後台', '後台服務行為', '後台員工', '後台行為'],
  ],
  support: [
    ...['support', 'support processes', 'support process', 'support systems', 'supporting processes'],
    ...['支持', '支持行为', '支持过程', '支持流程', '支援', '支援流程', '支援行為', '支持系统', '支援系統'],
  ],
  preparation: ['preparation', '准备', '准备活动', '準備', '準備活動'],
  management: ['management', '管理', '管理活动', '管理活動'],
}

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const

const ROLE_OF: ReadonlyMap<string, StepLaneRole> = new Map(
  STEP_LANE_ROLES.flatMap((role) =>
    [
      ...(GENERIC[role] ?? []),
      ...LANGUAGES.flatMap((language) => {
        const { title, subtitle } = glossary(language).lanes[role]
        return [`${title} ${subtitle}`, `${title}, ${subtitle}`, `${title}，${subtitle}`]
      }),
    ].map((name) => [foldText(name), role] as const),
  ),
)

export interface LaneMeaning {
  readonly target: LaneTarget
  /** Nothing in the name said what it is. */
  readonly isGuess: boolean
}

/**
 * What the name of a lane in a sheet stands for: the lane of that name; the only lane of a role where the name says no more
 * than the role; else a new lane, or data of the steps beside it.
 *
 * @param above the role of the lane above, which a name that says nothing shares
 */
export function laneOfName(name: string, { lanes }: Pick<Blueprint, 'lanes'>, above: StepLaneRole): LaneMeaning {
  const folded = foldText(name)
  const present = inOrder(lanes).filter(({ role }) => !isDataRole(role))
  const named = presentLane(folded, present, lanes)
  if (named) return { target: `lane:${named.id}`, isGuess: false }
  const generic = ROLE_OF.get(folded)
  const ofRole = present.filter(({ role }) => role === generic)
  const [only] = ofRole
  if (only && ofRole.length === 1) return { target: `lane:${only.id}`, isGuess: false }
  const meaning = generic ?? meaningOf(name)
  if (meaning === null) return { target: `new:${above}`, isGuess: true }
  return { target: isStepRole(meaning) ? `new:${meaning}` : meaning, isGuess: false }
}

function presentLane(folded: string, present: readonly Lane[], lanes: Blueprint['lanes']): Lane | undefined {
  const names = laneNames({ lanes })
  const named = (name: (lane: Lane) => string): Lane | undefined => {
    const found = present.filter((lane) => foldText(name(lane)) === folded)
    return found.length === 1 ? found[0] : undefined
  }
  return (
    named(({ id }) => names.get(id) ?? '') ??
    named(({ title, subtitle }) => `${title} ${subtitle ?? ''}`) ??
    named(({ title }) => title)
  )
}

/** What the words in a name say that the lane is; null where they say nothing. */
export function meaningOf(name: string): Meaning | null {
  const folded = foldText(name)
  return folded === '' ? null : (ROLE_OF.get(folded) ?? WORDS.find(([words]) => words.test(folded))?.[1] ?? null)
}

export const isStepRole = (meaning: Meaning | null): meaning is StepLaneRole =>
  (STEP_LANE_ROLES as readonly (string | null)[]).includes(meaning)
