import { foldText } from '../../model/foldText'
import type { SheetField } from './sheetChoices'

/** What people write above the columns of a list, in English, 简体中文 and 繁體中文; folded. */
const HEADINGS: Readonly<Record<SheetField, readonly string[]>> = {
  title: [
    ...['step', 'steps', 'title', 'step title', 'step name', 'name', 'what happens', 'activity', 'action', 'task'],
    ...['process step', 'touchpoint step', 'interaction', '步骤', '步驟', '步骤名称', '步驟名稱', '标题', '標題'],
    ...['名称', '名稱', '行为', '行為', '动作', '動作', '活动', '活動', '任务', '任務', '事项', '事項', '内容', '內容'],
  ],
  note: [
    ...['note', 'notes', 'description', 'details', 'detail', 'comment', 'comments', 'remark', 'remarks'],
    ...['备注', '備註', '说明', '說明', '描述', '详情', '詳情', '注释', '註解', '详细说明', '詳細說明'],
  ],
  phase: [
    ...['phase', 'phases', 'stage', 'stages', 'journey stage', 'journey phase', 'act', 'section'],
    ...['阶段', '階段', '环节', '環節', '旅程阶段', '旅程階段', '服务阶段', '服務階段'],
  ],
  column: [
    ...['column', 'moment', 'col', 'step no', 'step no.', 'step number', 'position', 'time slot'],
    ...['列', '栏', '欄', '欄位', '时刻', '時刻', '步骤号', '步驟號', '步骤编号', '步驟編號'],
  ],
  lane: [
    ...['lane', 'lanes', 'layer', 'swimlane', 'swim lane', 'row', 'level', 'lane name'],
    ...['泳道', '层', '層', '层级', '層級', '层次', '層次', '图层', '圖層', '所属泳道', '所屬泳道'],
  ],
  kind: ['kind', 'type', 'step type', 'step kind', '类型', '類型', '种类', '種類', '类别', '類別'],
  roles: [
    ...['actor', 'actors', 'role', 'roles', 'who', 'owner', 'carried out by', 'responsible', 'performed by', 'staff'],
    ...['角色', '执行者', '執行者', '负责人', '負責人', '责任人', '責任人', '人员', '人員', '岗位', '崗位', '由谁'],
  ],
  facilities: [
    ...['facility', 'facilities', 'place', 'location', 'system', 'systems', 'tool', 'tools', 'equipment'],
    ...['设施', '設施', '地点', '地點', '场所', '場所', '系统', '系統', '工具', '设备', '設備'],
  ],
  channel: [
    'channel',
    'channels',
    'touchpoint',
    'touch point',
    'medium',
    '渠道',
    '管道',
    '通路',
    '触点',
    '觸點',
    '接触点',
  ],
  minutes: [
    ...['minutes', 'minute', 'min', 'mins', 'time', 'duration', 'typical', 'typical time', 'standard time', 'hours'],
    ...[
      'seconds',
      'time needed',
      '时间',
      '時間',
      '时长',
      '時長',
      '用时',
      '用時',
      '耗时',
      '耗時',
      '分钟',
      '分鐘',
      '典型',
    ],
    ...['标准时间', '標準時間', '典型时间', '典型時間', '小时', '小時'],
  ],
  maximum: [
    ...['maximum', 'max', 'max time', 'maximum time', 'max minutes', 'acceptable time', 'longest', 'time limit'],
    ...['最长', '最長', '最长时间', '最長時間', '可接受时间', '可接受時間', '时限', '時限', '最大值'],
  ],
  waiting: [
    ...['wait', 'waiting', 'wait time', 'waiting time', 'wait minutes', 'waiting minutes'],
    ...['等待', '等待时间', '等待時間', '等候', '等候时间', '等候時間', '等待时长', '等待時長'],
  ],
  emotion: [
    ...['emotion', 'emotions', 'feeling', 'feelings', 'mood', 'sentiment', 'emotional state'],
    ...['情绪', '情緒', '感受', '心情', '体验', '體驗', '情感'],
  ],
  quote: [
    ...['quote', 'quotes', 'customer quote', 'verbatim', 'customer says', 'voice of customer', 'thoughts'],
    ...['原话', '原話', '引述', '引语', '引語', '顾客原话', '顧客原話', '客户之声', '客戶之聲', '想法'],
  ],
  pain: [
    ...['pain', 'pains', 'pain point', 'pain points', 'problem', 'problems', 'issue', 'issues', 'friction'],
    ...['痛点', '痛點', '问题', '問題', '不满', '不滿', '槽点'],
  ],
  severity: [
    'severity',
    'pain severity',
    'impact',
    'priority',
    '严重度',
    '嚴重度',
    '严重程度',
    '嚴重程度',
    '优先级',
    '優先順序',
  ],
  evidence: [
    ...['evidence', 'physical evidence', 'tangible', 'tangibles', 'props', 'artefact', 'artifact', 'artifacts'],
    ...['有形展示', '有形证据', '有形證據', '实体证据', '實體證據', '物证', '物證', '展示', '证据', '證據'],
  ],
  fail: [
    ...['fail point', 'fail points', 'failure', 'failure point', 'failure cause', 'fail', 'risk'],
    ...['失误点', '失誤點', '失误', '失誤', '失误原因', '失誤原因', '风险', '風險'],
  ],
  truth: ['moment of truth', 'moments of truth', 'mot', 'key moment', '真实瞬间', '真實瞬間', '关键时刻', '關鍵時刻'],
  standard: [
    ...['standard', 'quality standard', 'service standard', 'requirement', 'target'],
    ...['标准', '標準', '服务标准', '服務標準', '质量标准', '品質標準', '要求'],
  ],
  cost: ['cost', 'costs', 'unit cost', '成本', '费用', '費用'],
  price: ['price', 'fee', 'charge', '价格', '價格', '收费', '收費'],
  expectation: ['expectation', 'expected', 'expected quality', '期望', '期待', '预期', '預期'],
  perception: ['perception', 'perceived', 'perceived quality', 'actual quality', '感知', '实际感受', '實際感受'],
  valueAdding: ['value adding', 'value-adding', 'adds value', 'va', '增值', '是否增值', '加值', '是否加值'],
  research: [
    ...['research', 'evidence status', 'confidence', 'researched', 'data status', 'basis'],
    ...['依据', '依據', '证据状态', '證據狀態', '调研', '調研', '研究', '可信度'],
  ],
  tags: ['tag', 'tags', 'label', 'labels', 'keywords', '标签', '標籤', '关键词', '關鍵字'],
}

const FIELD_OF: ReadonlyMap<string, SheetField> = new Map(
  (Object.entries(HEADINGS) as [SheetField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word) => [foldText(word), field] as const),
  ),
)

/** A heading without units and remarks in brackets, signs and case. */
const plainHeading = (heading: string): string =>
  foldText(heading)
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/[*:#?_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The field that a heading names, in any of the three languages; null where it names none. */
export function fieldOfHeading(heading: string): SheetField | null {
  const plain = plainHeading(heading)
  return plain === '' ? null : (FIELD_OF.get(plain) ?? null)
}

/** Minutes in the unit that a heading of times names, such as "Duration (h)"; 1 where it names none. */
export function unitOfHeading(heading: string): number {
  const folded = foldText(heading)
  if (/\b(?:s|secs?|seconds?)\b|秒/.test(folded)) return 1 / 60
  if (/\b(?:h|hrs?|hours?)\b|小[时時]/.test(folded)) return 60
  return /\b(?:d|days?)\b|[天日]/.test(folded) ? 1440 : 1
}
