import type { CatalogArea } from '../catalog'

export const zhCNStudies = {
  showOnBlueprint: '在蓝图上显示',
  litName: '突出显示',
  litOf: (label) => `“${label}”的步骤`,
  litCount: (steps, links) => (links === 0 ? `${steps} 个步骤` : `${steps} 个步骤，${links} 条连线`),
  litNothing: '蓝图上没有与它关联的内容',
  showAll: '显示全部',
  inStudies: '在各项分析中',

  figures: '当前视图',
  figuresPng: '图表（PNG）',
  figuresPngHint: '用于幻灯片和文档，可再次导入',
  figuresSvg: '图表（SVG）',
  figuresSvgHint: '任意放大都清晰，文字仍是文字，可再次导入',
} satisfies CatalogArea<'studies'>
