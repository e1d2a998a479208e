import type { CatalogArea } from '../catalog'

const grouped = (n: number): string => n.toLocaleString('en')

export const zhTWExport = {
  title: '匯出',
  options: '匯出選項…',
  optionsHint: '範圍、尺寸、背景、包含內容、剪貼簿',

  format: '格式',
  formats: { png: 'PNG', svg: 'SVG', pdf: 'PDF', pptx: 'PPTX', json: 'JSON' },
  formatNames: {
    png: '圖片，用於簡報與文件',
    svg: '向量圖，任意放大都清晰，文字仍是文字',
    pdf: 'A4 到 A0 紙張，單張或拼接，文字可搜尋',
    pptx: '投影片，圖形、連線與文字皆可編輯',
    json: '整個專案，用於留存或轉交',
  },

  part: '範圍',
  parts: { whole: '整張', steps: '所選', phases: '階段' },
  nothingSelected: '尚未選取。請先在圖上選取步驟。',
  selected: (n) => `所選 ${grouped(n)} 個步驟及其欄與泳道`,
  noPhases: '請至少選擇一個階段。',

  include: '包含',
  includes: {
    head: '標題與數據',
    legend: '圖例',
    painKey: '痛點清單',
    titleBlock: '標題欄',
    dataLanes: '資料泳道',
    painMarkers: '痛點編號',
    hiddenLanes: '已隱藏的泳道',
    foldedPhases: '展開已摺疊的階段',
    hiddenLayers: '已隱藏的圖層',
  },

  deckNote: '全貌、每個階段一頁、各項研究、痛點與計畫',

  paper: '紙張',
  ownPaper: '自訂',
  paperWidth: '寬（公釐）',
  paperHeight: '高（公釐）',
  orientation: '方向',
  orientations: { auto: '隨圖', landscape: '橫向', portrait: '直向' },
  sheets: '張數',
  sheetChoices: { one: '全部在一張', tiled: '多張拼接' },
  percent: '大小（百分比）',
  cutting: '正在計算裁切位置…',
  noSheets: '有步驟或泳道比紙張還大。請換更大的紙或縮小比例。',
  sheetsNote: (n) => `共 ${n} 張，附裁切線，只在欄之間裁切，表頭重複`,
  sheetCount: (n) => `${n} 張`,
  missing: (name, characters) => `已匯出 ${name}。以下字元沒有可用字型，以方框代替：${characters}`,

  background: '背景',
  backgrounds: { white: '白色', transparent: '透明' },

  size: '尺寸',
  scale: '倍率',
  scaleTimes: (scale) => `${scale}×`,
  width: '寬度（像素）',
  badWidth: (high) => `請輸入 16 到 ${grouped(high)} 的整數`,
  pixels: (width, height) => `${grouped(width)} × ${grouped(height)} 像素`,
  about: (size) => `約 ${size}`,
  naturalSize: (width, height) => `${grouped(width)} × ${grouped(height)} 像素，可無損縮放`,
  kilobytes: (n) => `${grouped(n)} kB`,
  megabytes: (n) => `${grouped(n)} MB`,

  tooLarge: '一張圖片放不下',
  tooLargeWhy: (width, height) =>
    `瀏覽器繪製的圖片每邊最多 16,384 像素，面積也有限；這張需要 ${grouped(width)} × ${grouped(height)} 像素。`,
  takeLargest: (scale, width, height) => `改用可行的最大倍率 ${scale}（${grouped(width)} × ${grouped(height)} 像素）`,
  takeTiles: (n) => `切成 ${grouped(n)} 張分圖`,
  noTiles: '以此倍率切分會切斷步驟或泳道。',
  tiled: (n, last) => `${grouped(n)} 張圖片，A1 到 ${last}，合為一個 ZIP 檔案`,
  tiledWhy: (width, height) =>
    `只在欄之間切分，不切斷步驟；每張都重複標題、階段與泳道。最大一張 ${grouped(width)} × ${grouped(height)} 像素。`,
  onePicture: '改回一張圖片',

  source: '附帶專案資料',
  sourceOn: '整個專案隨檔案一起儲存，可再次匯入。',
  sourceOff: '僅有圖片，無法再次匯入。',

  preview: '預覽',
  previewOf: (part) => `預覽：${part}`,
  drawingPreview: '正在繪製預覽…',
  previewFailed: (reason) => `無法繪製預覽：${reason}`,
  jsonTitle: '專案的全部內容',
  jsonBody: '所有藍圖及其步驟、連線、痛點、研究與圖片，儲存為其他程式也能讀取的文字。',

  run: (format) => `匯出 ${format}`,
  runTiles: (n) => `匯出 ${grouped(n)} 張圖片`,
  copyPicture: '複製為圖片',
  copyProject: '複製為資料',
  copyPictureHint: '依以上選項把 PNG 放到剪貼簿',
  copyProjectHint: '把整個專案以 JSON 放到剪貼簿',

  making: (format) => `正在產生 ${format}…`,
  makingPicture: (n, of) => `正在產生第 ${n} 張，共 ${of} 張…`,
  cancelled: '已取消，沒有產生檔案。',
  stop: '停止',
  stopExport: '停止匯出',
  smaller: (name, width, height) =>
    `已匯出 ${name}，但小於所要求的尺寸：這裡最大只能到 ${grouped(width)} × ${grouped(height)} 像素`,
  copied: (width, height) => `已複製為 ${grouped(width)} × ${grouped(height)} 像素的圖片`,
  copiedSmaller: (width, height) =>
    `已複製為 ${grouped(width)} × ${grouped(height)} 像素的圖片，這是此處可行的最大尺寸`,
  copiedProject: '已把整個專案複製為資料',
  failed: (reason) => `操作失敗：${reason}`,
  clipboardMissing: '此瀏覽器在這裡不提供剪貼簿；需要以 https 開頭的網址。請改為匯出檔案。',
  clipboardRefused: '瀏覽器不允許本頁寫入剪貼簿。請在網頁設定中允許，或改為匯出檔案。',
} satisfies CatalogArea<'export'>
