import type { CatalogArea } from '../catalog'

const kinds = {
  pdf: '这是 PDF 文件。请导入蓝图文件（JSON），或从这里导出的 PNG、SVG 图片。',
  jpeg: '这是 JPEG 图片，无法携带蓝图。请导入从这里导出的 PNG、SVG 或 JSON。',
  gif: '这是 GIF 图片，无法携带蓝图。请导入从这里导出的 PNG、SVG 或 JSON。',
  webp: '这是 WebP 图片，无法携带蓝图。请导入从这里导出的 PNG、SVG 或 JSON。',
  zip: '这是 ZIP 压缩包，其中没有在这里生成的内容。请先解压，或导入蓝图文件（JSON）。',
  'old-office': '这是旧格式的 Office 文档。请将表格另存为 .xlsx，或导入蓝图文件（JSON）。',
  'protected-office': '此文件有密码保护。请用原程序打开，另存为不带密码的 .xlsx，再重新导入。',
  'old-workbook': '这是旧格式 .xls 的电子表格。请打开并另存为 .xlsx，再重新导入。',
  'binary-workbook': '这是二进制格式 .xlsb 的电子表格。请打开并另存为 .xlsx，再重新导入。',
  'open-document': '这是 OpenDocument 文件。请打开并将电子表格另存为 .xlsx，再重新导入。',
  word: '这是 Word 文档。请将其中的表格复制到电子表格，另存为 .xlsx 后导入。',
  slides: '这是演示文稿，无法读回。请导入蓝图文件（JSON）或电子表格（.xlsx）。',
  html: '这是网页。请导入蓝图文件（JSON）。',
  xml: '这是 XML 文件，但不是从这里导出的 SVG 图片。',
  text: '这是文本文件，但不是蓝图文件。蓝图文件以花括号 { 开头。',
  binary: '无法识别这种文件。请导入蓝图文件（JSON），或从这里导出的 PNG、SVG。',
}

const jsonKinds = {
  text: '文本',
  number: '数字',
  'yes-or-no': 'true 或 false',
  list: '列表',
  object: '对象',
  nothing: '空值',
}

const formats = {
  id: '标识：以字母开头，其后最多 63 个字母、数字、连字符或下划线',
  date: '日期，例如 2026-03-31',
  moment: 'UTC 时间，例如 2026-03-31T08:15:00Z',
  currency: '三个大写字母的货币代码，例如 CNY',
  'whole-number': '整数',
  'finite-number': '有限的数字',
  base64: 'base64 编码的图片',
  key: '由小写字母、数字和连字符组成的键',
  'number-key': '整数',
  other: '此字段允许的内容',
}

const rules = {
  'id-mismatch': (id: string) => `记录自称的标识是“${id}”，与它所在的键不一致。`,
  'id-repeated': (id: string) => `标识“${id}”用了两次。请给其中一个换一个标识。`,
  'order-mismatch': (id: string) => `顺序与记录不一致：“${id}”必须在两处各出现一次。`,
  'missing-reference': (id: string) => `指向“${id}”，但文件中没有它。`,
  'no-blueprint': () => '项目中没有蓝图，至少要有一张。',
  'no-phase': () => '蓝图没有阶段，至少要有一个。',
  'phase-without-column': () => '阶段没有列，至少要有一列。',
  'column-unplaced': () => '该列不属于任何阶段。请把它加入某个阶段。',
  'column-placed-twice': (id: string) => `列“${id}”出现了两次。每一列只能在一个阶段中出现一次。`,
  'no-lane': () => '蓝图没有泳道，至少要有一条。',
  'zone-order': () => '泳道的位置太靠下：顺序应从有形展示、顾客行为到支持过程和数据泳道。',
  'cell-not-allowed': () => '只有指标泳道和备注泳道才有单元格内容。',
  'data-lane-holds-step': () => '步骤位于数据泳道，而数据泳道不能放步骤。',
  'span-too-wide': (span: string) => `步骤跨 ${span} 列，超出了最后一列。`,
  'order-taken': (order: string) => `同一单元格中有两个步骤的次序都是 ${order}。`,
  'link-to-itself': () => '连线的两端是同一个步骤。',
  'link-repeated': () => '已有含义相同的连线：步骤相同，类型相同。',
  'number-taken': (number: string) => `有两个痛点的编号都是 ${number}。`,
  'weights-not-100': (sum: string) => `权重之和为 ${sum}，应为 100。`,
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`
const count = (n: number): string => n.toLocaleString('zh-CN')

export const zhCNFiles = {
  at: (path) => `位置 ${path}`,
  atWithin: (path, within) => `“${within}”（${path}）`,
  atCell: (sheet: string, row: number, column: string) =>
    `“${sheet}”${row > 0 ? `第 ${count(row)} 行` : ''}${column ? `，${column}` : ''}`,
  located: (place, problem) => `${place}：${problem}`,
  nothingChanged: '没有导入任何内容，已有的蓝图保持原样。',
  repair: '请用文本编辑器改正文件，或在原处重新导出，然后再导入。',

  repairSheet: '请在电子表格中改正这些单元格，保存后重新导入。',
  leftOutOfSheet: (n: number) => `电子表格中有 ${count(n)} 处已略去：`,
  droppedKeys: (n) => `文件中有 ${count(n)} 项内容是本程序不认识的，已略去：`,
  importAsNew: '作为新项目导入',
  importedAsCopy: (title) => `“${title}”已在本机，文件已作为另一个新项目导入。`,

  problems: {
    'empty-file': () => '文件是空的。请重新导出蓝图。',
    'too-large': ({ sizeBytes, limitBytes }) =>
      `文件有 ${megabytes(sizeBytes)}，最多可读 ${megabytes(limitBytes)}。请去掉大图片，或拆分项目。`,
    'other-kind': ({ kind }) => kinds[kind],
    'not-utf8': () => '文件的文字编码不是 UTF-8。请用文本编辑器打开，另存为 UTF-8。',
    'png-damaged': ({ offset }) => `PNG 文件在第 ${count(offset)} 字节处损坏。请从来源重新获取。`,
    'png-without-source': () =>
      '这是一张不含蓝图的 PNG。图片经过编辑、聊天软件传送或复制后，其中的蓝图会丢失。请使用导出的原文件，或 JSON。',
    'svg-damaged': ({ line, column }) =>
      `SVG 文件在第 ${count(line)} 行第 ${count(column)} 列处损坏。请从来源重新获取。`,
    'svg-without-source': () =>
      '这是一张不含蓝图的 SVG。有些程序在保存时会去掉其中的蓝图。请使用导出的原文件，或 JSON。',
    'inflates-too-far': ({ limitBytes, limitRatio }) =>
      `文件中压缩的内容展开后超过 ${megabytes(limitBytes)} 或其自身的 ${count(limitRatio)} 倍。蓝图不会这样，打开此文件不安全。`,
    'workbook-damaged': () => '电子表格已损坏：有一部分缺失或无法读取。请用电子表格程序打开，重新保存为 .xlsx。',
    'too-many-rows': ({ count: rows, limit }) =>
      `一张工作表有 ${count(rows)} 行，最多可读取 ${count(limit)} 行。请删除不需要的行，包括表格下方很远处的行。`,
    'too-many-cells': ({ count: cells, limit }) =>
      `电子表格跨 ${count(cells)} 个单元格，最多可读取 ${count(limit)} 个。请删除不需要的工作表、行和列。`,
    'no-text': () => '文件中有些内容不是这种编码的文字。请选择另一种编码，或在原来的程序中另存为 UTF-8。',
    'no-cells': () => '文件中没有任何内容。',
    'not-json': ({ line, column }) =>
      `从第 ${count(line)} 行第 ${count(column)} 列起不再是 JSON。文件可能被截断：请重新获取，或改正此处。`,
    'too-deep': ({ limit }) => `文件的嵌套超过 ${count(limit)} 层。蓝图不会这样，此文件不是由本程序生成的。`,
    'too-many-values': ({ limit }) => `文件含有超过 ${count(limit)} 个值，超出本程序的显示能力。请拆分项目。`,
    'too-many-elements': ({ count: elements, limit }) =>
      `文件含有 ${count(elements)} 个步骤、连线及其他记录，最多可打开 ${count(limit)} 个。请拆分项目。`,
    'reserved-key': ({ key }) => `名称“${key}”是网页语言的保留字，文件中不允许使用。`,
    'duplicate-key': ({ key }) => `“${key}”在此出现了两次，只能保留一个。请删除或改名其中一个。`,
    'not-ours': () => '这是 JSON 文件，但不是服务蓝图文件：其中没有 "format": "service-blueprint"。',
    'version-missing': () => '文件没有写明格式版本。请重新导出。',
    'newer-version': ({ file, program }) =>
      `文件的格式版本是 ${count(file)}，本程序最高可读版本 ${count(program)}。请重新加载页面以获取最新程序，再导入。`,
    'migration-failed': ({ file, program }) =>
      `文件的格式版本是 ${count(file)}，无法升级到版本 ${count(program)}：文件已损坏。`,
    missing: ({ key }) => `缺少“${key}”。`,
    'wrong-type': ({ expected, received }) => `应为${jsonKinds[expected]}，实际为${jsonKinds[received]}。`,
    'not-a-choice': ({ received, choices }) => `此处不能是“${received}”。可选：${choices}。`,
    'text-too-long': ({ length, limit }) => `文字有 ${count(length)} 个字符，最多允许 ${count(limit)} 个。`,
    'too-small': ({ received, limit }) => `${received} 太小，不能小于 ${limit}。`,
    'too-big': ({ received, limit }) => `${received} 太大，不能大于 ${limit}。`,
    'bad-format': ({ received, format }) => `“${received}”不是${formats[format]}。`,
    'broken-rule': ({ rule, detail }) => rules[rule](detail),
    'unknown-reference': ({ text, sheet }) => `“${text}”不在工作表“${sheet}”中。请在那里添加，或改写为已有的名称。`,
    'ambiguous-reference': ({ text, sheet }) => `“${text}”在工作表“${sheet}”中出现多次。请在其后的方括号中写明标识。`,
    'repeated-id': ({ id }) => `标识“${id}”出现两次，此行作为新的一项导入。`,
    'unknown-column': ({ heading }) => `“${heading}”不是这里的列，已略去。`,
    'row-left-out': () => '此行已略去：它所属的内容已不存在。',
    'gave-up': ({ seconds }) => `读取文件超过 ${count(seconds)} 秒，已停止。请关闭其他标签页后再试，或拆分项目。`,
    'import-failed': ({ detail }) =>
      detail === '' ? '浏览器无法读取此文件。请再试一次。' : `浏览器无法读取此文件（${detail}）。请再试一次。`,
  },
} satisfies CatalogArea<'files'>
