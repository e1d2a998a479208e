import type { CatalogArea } from '../catalog'

export const zhCNDeck = {
  overview: '服务全貌',
  painTop: '最痛的地方',
  figures: '现状与目标',
  roadmap: '接下来做什么',
  painColumns: { number: '序号', title: '痛点', severity: '严重程度', votes: '票数', owner: '负责人', status: '状态' },
  figureColumn: '数据',
  rows: {
    steps: '步骤',
    handoffs: '交接次数',
    time: '顾客用时',
    waiting: '等待占比',
    failPoints: '失误点',
    painPoints: '痛点',
  },
  planColumns: { what: '行动', owner: '负责人', due: '期限', stage: '阶段' },
  stages: { open: '未开始', planned: '已计划', done: '已实施', checked: '已检查', acted: '已固化' },
  painNote: (number, title) => `${number}. ${title}`,
} satisfies CatalogArea<'deck'>
