import type { CatalogArea } from '../catalog'

export const zhTWDeck = {
  overview: '服務全貌',
  painTop: '最痛的地方',
  figures: '現況與目標',
  roadmap: '接下來做什麼',
  painColumns: { number: '序號', title: '痛點', severity: '嚴重程度', votes: '票數', owner: '負責人', status: '狀態' },
  figureColumn: '數據',
  rows: {
    steps: '步驟',
    handoffs: '交接次數',
    time: '顧客用時',
    waiting: '等待占比',
    failPoints: '失誤點',
    painPoints: '痛點',
  },
  planColumns: { what: '行動', owner: '負責人', due: '期限', stage: '階段' },
  stages: { open: '未開始', planned: '已計劃', done: '已實施', checked: '已檢查', acted: '已固化' },
  painNote: (number, title) => `${number}. ${title}`,
} satisfies CatalogArea<'deck'>
