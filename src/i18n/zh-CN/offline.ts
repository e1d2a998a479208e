import type { CatalogArea } from '../catalog'

export const zhCNOffline = {
  states: {
    preparing: '正在准备离线使用…',
    ready: '已可离线使用',
    failed: '尚不能离线使用，下次打开时会再试。',
    off: '此浏览器或此地址无法保存应用以供离线使用。',
  },
  version: (version) => `版本 ${version}`,
  update: '新版本已就绪，由您决定何时启用。',
  updateNow: '保存并启用',
  updateLater: '以后',
  updateRefused: '有内容未能保存，因此仍使用旧版本。请先下载一份副本。',
  recovery: '数据恢复页',
} satisfies CatalogArea<'offline'>
