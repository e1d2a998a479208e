import type { CatalogArea } from '../catalog'

const things = (steps: number, links: number, pains: number): string =>
  [steps > 0 ? `${steps} 個步驟` : '', links > 0 ? `${links} 條連線` : '', pains > 0 ? `${pains} 個痛點` : '']
    .filter((part) => part !== '')
    .join('、')

export const zhTWCommon = {
  appName: '服務藍圖',
  close: '關閉',
  cancel: '取消',
  clear: '清除',
  undo: '復原',
  delete: '刪除',
  rename: '重新命名',
  duplicate: '建立複本',
  open: '開啟',
  more: '更多',
  notice: '通知',
  notices: '通知（{hotkey}）',
  loading: '載入中',

  language: '語言',
  theme: '外觀',
  themes: { light: '淺色', dark: '深色', system: '跟隨系統' },
  density: '顯示密度',
  densities: { desk: '桌面', workshop: '工作坊' },

  notANumber: '請輸入數字',
  notWhole: '請輸入整數',
  outside: (low, high) =>
    low === undefined ? `不大於 ${high}` : high === undefined ? `不小於 ${low}` : `須介於 ${low} 與 ${high} 之間`,
  notADuration: '請輸入時間，例如 5 分鐘、1 小時 30 分、2 天',

  states: { 'as-is': '現況', 'to-be': '目標', other: '方案' },
  list: (parts) => parts.join('，'),
  steps: (n) => `${n} 個步驟`,
  phases: (n) => `${n} 個階段`,
  painPoints: (n) => `${n} 個痛點`,

  deleteTitle: (name) => `刪除「${name}」？`,
  deleteTakes: (name, steps, links, pains) =>
    things(steps, links, pains) === ''
      ? `「${name}」是空的。`
      : `刪除「${name}」會一併刪除${things(steps, links, pains)}。可以復原。`,

  drop: '放開即可匯入',
  dropHint: '可匯入藍圖檔案（JSON）、由這裡匯出的 PNG 或 SVG，以及試算表（XLSX、CSV）。變更已開啟的內容之前會先詢問。',
  importing: (name) => `正在讀取 ${name}`,
  imported: (title) => `已匯入「${title}」`,
  importFailed: (name) => `無法匯入 ${name}`,
  moreProblems: (n) => `另有 ${n} 個問題`,

  crashTitle: '發生錯誤',
  crashBody: '程式遇到無法處理的狀況。已儲存的內容仍在這部裝置上。',
  crashCopy: '下載複本',
  crashReload: '重新載入',
  crashLibrary: '回到所有藍圖',
} satisfies CatalogArea<'common'>
