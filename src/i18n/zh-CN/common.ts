import type { CatalogArea } from '../catalog'

const things = (steps: number, links: number, pains: number): string =>
  [steps > 0 ? `${steps} 个步骤` : '', links > 0 ? `${links} 条连线` : '', pains > 0 ? `${pains} 个痛点` : '']
    .filter((part) => part !== '')
    .join('、')

export const zhCNCommon = {
  appName: '服务蓝图',
  close: '关闭',
  cancel: '取消',
  clear: '清除',
  undo: '撤销',
  delete: '删除',
  rename: '重命名',
  duplicate: '复制一份',
  open: '打开',
  more: '更多',
  notice: '提示',
  notices: '提示（{hotkey}）',
  loading: '正在加载',

  language: '语言',
  theme: '外观',
  themes: { light: '浅色', dark: '深色', system: '跟随系统' },
  density: '显示密度',
  densities: { desk: '桌面', workshop: '工作坊' },

  notANumber: '请输入数字',
  notWhole: '请输入整数',
  outside: (low, high) =>
    low === undefined ? `不大于 ${high}` : high === undefined ? `不小于 ${low}` : `应在 ${low} 到 ${high} 之间`,
  notADuration: '请输入时间，例如 5 分钟、1 小时 30 分、2 天',

  states: { 'as-is': '现状', 'to-be': '目标', other: '方案' },
  list: (parts) => parts.join('，'),
  steps: (n) => `${n} 个步骤`,
  phases: (n) => `${n} 个阶段`,
  painPoints: (n) => `${n} 个痛点`,

  deleteTitle: (name) => `删除“${name}”？`,
  deleteTakes: (name, steps, links, pains) =>
    things(steps, links, pains) === ''
      ? `“${name}”是空的。`
      : `删除“${name}”会一并删除${things(steps, links, pains)}。可以撤销。`,

  drop: '松开即可导入',
  dropHint: '可导入蓝图文件（JSON）、从这里导出的 PNG 或 SVG，以及表格（XLSX、CSV）。更改已打开的内容之前会先询问。',
  importing: (name) => `正在读取 ${name}`,
  imported: (title) => `已导入“${title}”`,
  importFailed: (name) => `未能导入 ${name}`,
  moreProblems: (n) => `另有 ${n} 个问题`,

  crashTitle: '出错了',
  crashBody: '程序遇到了无法处理的情况。已保存的内容仍在本机。',
  crashCopy: '下载副本',
  crashReload: '重新加载',
  crashLibrary: '回到全部蓝图',
} satisfies CatalogArea<'common'>
