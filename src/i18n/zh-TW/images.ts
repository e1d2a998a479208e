import type { CatalogArea } from '../catalog'

const grouped = (n: number): string => n.toLocaleString('en')

export const zhTWImages = {
  add: (step) => `「${step}」的圖片`,
  reading: '正在讀取圖片…',
  alt: '圖片內容說明',
  altHint: '供看不到圖片的人了解內容，匯出時一併保留',
  confirm: '新增圖片',
  pixels: (width, height) => `${grouped(width)} × ${grouped(height)} 像素`,
  scaledFrom: (width, height) => `由 ${grouped(width)} × ${grouped(height)} 像素縮小而成`,
  problems: {
    unreadable: (name) => `無法將 ${name} 讀取為圖片。請使用 PNG、JPEG 或 WebP 檔案。`,
    tooManyPixels: (name) => `${name} 超過一億像素，請先縮小。`,
    tooManyBytes: (name) => `${name} 超過 50 MB，請先縮小。`,
  },
  pasted: '貼上的圖片',
  selectStep: '請先選取一個步驟，再貼上圖片。',
  dropHint: '放到步驟上可在該處顯示圖片；放在步驟之外則開啟圖片所帶的專案。',
} satisfies CatalogArea<'images'>
