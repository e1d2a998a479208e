import type { CatalogArea } from '../catalog'

export const zhTWOffline = {
  states: {
    preparing: '正在準備離線使用…',
    ready: '已可離線使用',
    failed: '尚無法離線使用，下次開啟時會再試。',
    off: '此瀏覽器或此網址無法保存應用程式以供離線使用。',
  },
  version: (version) => `版本 ${version}`,
  update: '新版本已就緒，由您決定何時啟用。',
  updateNow: '儲存並啟用',
  updateLater: '稍後',
  updateRefused: '有內容未能儲存，因此仍使用舊版本。請先下載一份副本。',
  recovery: '資料救援頁',
} satisfies CatalogArea<'offline'>
