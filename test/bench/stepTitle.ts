const CHINESE = {
  actors: ['居民', '柜员', '班组', '热线坐席', '计划科', '系统'],
  verbs: ['核对', '登记', '打印', '转交', '查看', '补办', '通知', '退还'],
  objects: ['购电证', '银行购电单', '换表通知', '旧表余额', '预约时间', '身份证件', '退款申请', '新表读数'],
}
const ENGLISH = {
  verbs: ['checks', 'records', 'prints', 'hands over', 'looks up', 'renews', 'confirms', 'refunds'],
  objects: ['the certificate', 'a bank slip', 'the notice', 'old credit', 'an appointment', 'the request', 'a reading'],
  ends: ['at the counter', 'by phone', 'in the app', 'for the resident', 'on the same day', ''],
}

/** Title of the step of an index: about ten Chinese characters, or twenty to forty Latin ones, in turn. */
export function stepTitle(index: number, random: () => number): string {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  if (index % 2 === 0) return `${pick(CHINESE.actors)}${pick(CHINESE.verbs)}${pick(CHINESE.objects)} ${index}`
  return `${index} ${pick(ENGLISH.verbs)} ${pick(ENGLISH.objects)} ${pick(ENGLISH.ends)}`.trimEnd()
}
