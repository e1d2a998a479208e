import type { CatalogArea } from '../catalog'

export const zhTWSaving = {
  changesLost: '這份藍圖最新的變更無法讀取。目前顯示的是最後一個可讀取的狀態；其餘內容保留在「儲存空間」中。',
  slow: '瀏覽器的儲存空間尚未回應。您的內容仍在這個視窗中，請不要關閉。',
  readOnly: '唯讀。',
  readOnlyText: '這份藍圖正在另一個分頁中編輯，那裡的變更會隨時顯示在這裡。',
  takeOver: '接手編輯',
  takingOver: '正在接手…',
  takeOverFailed: '另一個分頁有無法儲存的變更。請先在那裡儲存或下載。',
  recovered: (title) => `這份藍圖已由另一個分頁接手。這個分頁尚未儲存的內容已另存為「${title}」。`,
  lostTitle: (n) => `瀏覽器遺失了 ${n} 份藍圖。`,
  lostBody: '瀏覽器的資料庫被清空或損壞，但資料庫以外的副本還在：',
  closedTitle: '瀏覽器再也打不開自己的資料庫。',
  closedBody: '如果重新啟動瀏覽器也沒有用，可以把資料庫以外的這些副本放進一個新的資料庫。舊的資料庫維持原樣。',
  lostCopy: (title, when) => `${title}，副本時間：${when}`,
  bringBack: '取回',
} satisfies CatalogArea<'saving'>
