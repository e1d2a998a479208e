import type { CatalogArea } from '../catalog'

export const zhCNSaving = {
  changesLost: '此蓝图的最新改动无法读取。现在显示的是最后一个可读取的状态；其余内容保留在“存储”中。',
  slow: '浏览器的存储还没有回应。您的工作仍在此窗口中，请不要关闭。',
  readOnly: '只读。',
  readOnlyText: '此蓝图正在另一个标签页中编辑，那里的改动会随时显示在这里。',
  takeOver: '接管编辑',
  takingOver: '正在接管…',
  takeOverFailed: '另一个标签页有无法保存的改动。请先在那里保存或下载。',
  recovered: (title) => `此蓝图已被另一个标签页接管。本标签页尚未保存的内容已另存为“${title}”。`,
  lostTitle: (n) => `浏览器丢失了 ${n} 个蓝图。`,
  lostBody: '浏览器的数据库被清空或损坏，但数据库之外的副本还在：',
  closedTitle: '浏览器再也打不开自己的数据库。',
  closedBody: '如果重启浏览器也无济于事，可以把数据库之外的这些副本放进一个新的数据库。旧的数据库保持原样。',
  lostCopy: (title, when) => `${title}，副本时间：${when}`,
  bringBack: '恢复',
} satisfies CatalogArea<'saving'>
