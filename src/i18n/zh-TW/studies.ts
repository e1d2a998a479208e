import type { CatalogArea } from '../catalog'

export const zhTWStudies = {
  showOnBlueprint: '在藍圖上顯示',
  litName: '醒目提示',
  litOf: (label) => `「${label}」的步驟`,
  litCount: (steps, links) => (links === 0 ? `${steps} 個步驟` : `${steps} 個步驟，${links} 條連線`),
  litNothing: '藍圖上沒有與它關聯的內容',
  showAll: '顯示全部',
  inStudies: '在各項分析中',

  figures: '目前檢視',
  figuresPng: '圖表（PNG）',
  figuresPngHint: '用於簡報和文件，可再次匯入',
  figuresSvg: '圖表（SVG）',
  figuresSvgHint: '任意放大都清晰，文字仍是文字，可再次匯入',
} satisfies CatalogArea<'studies'>
