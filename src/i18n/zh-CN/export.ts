import type { CatalogArea } from '../catalog'

const grouped = (n: number): string => n.toLocaleString('en')

export const zhCNExport = {
  title: '导出',
  options: '导出选项…',
  optionsHint: '范围、尺寸、背景、包含内容、剪贴板',

  format: '格式',
  formats: { png: 'PNG', svg: 'SVG', pdf: 'PDF', pptx: 'PPTX', json: 'JSON' },
  formatNames: {
    png: '图片，用于幻灯片和文档',
    svg: '矢量图，任意放大都清晰，文字仍是文字',
    pdf: 'A4 到 A0 纸张，单张或拼接，文字可搜索',
    pptx: '幻灯片，图形、连线和文字均可编辑',
    json: '整个项目，用于留存或转交',
  },

  part: '范围',
  parts: { whole: '整张', steps: '所选', phases: '阶段' },
  nothingSelected: '还没有选择。请先在图上选择步骤。',
  selected: (n) => `所选 ${grouped(n)} 个步骤及其列和泳道`,
  noPhases: '请至少选择一个阶段。',

  include: '包含',
  includes: {
    head: '标题与数据',
    legend: '图例',
    painKey: '痛点清单',
    titleBlock: '标题栏',
    dataLanes: '数据泳道',
    painMarkers: '痛点编号',
    hiddenLanes: '已隐藏的泳道',
    foldedPhases: '展开已折叠的阶段',
    hiddenLayers: '已隐藏的图层',
  },

  deckNote: '全貌、每个阶段一页、各项研究、痛点与计划',

  paper: '纸张',
  ownPaper: '自定',
  paperWidth: '宽（毫米）',
  paperHeight: '高（毫米）',
  orientation: '方向',
  orientations: { auto: '随图', landscape: '横向', portrait: '纵向' },
  sheets: '张数',
  sheetChoices: { one: '全部在一张', tiled: '多张拼接' },
  percent: '大小（百分比）',
  cutting: '正在计算裁切位置…',
  noSheets: '有步骤或泳道比纸张还大。请换更大的纸或缩小比例。',
  sheetsNote: (n) => `共 ${n} 张，带裁切线，只在列之间裁切，表头重复`,
  sheetCount: (n) => `${n} 张`,
  missing: (name, characters) => `已导出 ${name}。以下字符没有可用字体，以方框代替：${characters}`,

  background: '背景',
  backgrounds: { white: '白色', transparent: '透明' },

  size: '尺寸',
  scale: '倍数',
  scaleTimes: (scale) => `${scale}×`,
  width: '宽度（像素）',
  badWidth: (high) => `请输入 16 到 ${grouped(high)} 的整数`,
  pixels: (width, height) => `${grouped(width)} × ${grouped(height)} 像素`,
  about: (size) => `约 ${size}`,
  naturalSize: (width, height) => `${grouped(width)} × ${grouped(height)} 像素，可无损缩放`,
  kilobytes: (n) => `${grouped(n)} kB`,
  megabytes: (n) => `${grouped(n)} MB`,

  tooLarge: '一张图片放不下',
  tooLargeWhy: (width, height) =>
    `浏览器绘制的图片每边最多 16,384 像素，面积也有限；这张需要 ${grouped(width)} × ${grouped(height)} 像素。`,
  takeLargest: (scale, width, height) => `改用可行的最大倍数 ${scale}（${grouped(width)} × ${grouped(height)} 像素）`,
  takeTiles: (n) => `切成 ${grouped(n)} 张分图`,
  noTiles: '按此倍数切分会切断步骤或泳道。',
  tiled: (n, last) => `${grouped(n)} 张图片，A1 到 ${last}，合为一个 ZIP 文件`,
  tiledWhy: (width, height) =>
    `只在列之间切分，不切断步骤；每张都重复标题、阶段和泳道。最大一张 ${grouped(width)} × ${grouped(height)} 像素。`,
  onePicture: '改回一张图片',

  source: '附带项目数据',
  sourceOn: '整个项目随文件一起保存，可再次导入。',
  sourceOff: '仅有图片，无法再次导入。',

  preview: '预览',
  previewOf: (part) => `预览：${part}`,
  drawingPreview: '正在绘制预览…',
  previewFailed: (reason) => `无法绘制预览：${reason}`,
  jsonTitle: '项目的全部内容',
  jsonBody: '所有蓝图及其步骤、连线、痛点、研究与图片，保存为其他程序也能读取的文本。',

  run: (format) => `导出 ${format}`,
  runTiles: (n) => `导出 ${grouped(n)} 张图片`,
  copyPicture: '复制为图片',
  copyProject: '复制为数据',
  copyPictureHint: '按以上选项把 PNG 放到剪贴板',
  copyProjectHint: '把整个项目以 JSON 放到剪贴板',

  making: (format) => `正在生成 ${format}…`,
  makingPicture: (n, of) => `正在生成第 ${n} 张，共 ${of} 张…`,
  cancelled: '已取消，没有生成文件。',
  stop: '停止',
  stopExport: '停止导出',
  smaller: (name, width, height) =>
    `已导出 ${name}，但小于所要求的尺寸：这里最大只能到 ${grouped(width)} × ${grouped(height)} 像素`,
  copied: (width, height) => `已复制为 ${grouped(width)} × ${grouped(height)} 像素的图片`,
  copiedSmaller: (width, height) =>
    `已复制为 ${grouped(width)} × ${grouped(height)} 像素的图片，这是此处可行的最大尺寸`,
  copiedProject: '已把整个项目复制为数据',
  failed: (reason) => `操作失败：${reason}`,
  clipboardMissing: '此浏览器在这里不提供剪贴板；需要以 https 开头的地址。请改为导出文件。',
  clipboardRefused: '浏览器不允许本页写入剪贴板。请在网页设置中允许，或改为导出文件。',
} satisfies CatalogArea<'export'>
