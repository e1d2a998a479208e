import type { CatalogArea } from '../catalog'

export const zhCNSaving: CatalogArea<'saving'> = {
  changesLost: '此蓝图的最新改动无法读取。现在显示的是最后一个可读取的状态；其余内容保留在“存储”中。',
  slow: '浏览器的存储还没有回应。您的工作仍在此窗口中，请不要关闭。',
}
