import type { CatalogArea } from '../catalog'

const grouped = (n: number): string => n.toLocaleString('en')

export const zhCNImages = {
  add: (step) => `“${step}”的图片`,
  reading: '正在读取图片…',
  alt: '图片内容说明',
  altHint: '供看不到图片的人了解内容，导出时一并保留',
  confirm: '添加图片',
  pixels: (width, height) => `${grouped(width)} × ${grouped(height)} 像素`,
  scaledFrom: (width, height) => `由 ${grouped(width)} × ${grouped(height)} 像素缩小而成`,
  problems: {
    unreadable: (name) => `无法将 ${name} 读取为图片。请使用 PNG、JPEG 或 WebP 文件。`,
    tooManyPixels: (name) => `${name} 超过一亿像素，请先缩小。`,
    tooManyBytes: (name) => `${name} 超过 50 MB，请先缩小。`,
  },
  pasted: '粘贴的图片',
  selectStep: '请先选择一个步骤，再粘贴图片。',
  dropHint: '放到步骤上可在该处显示图片；放在步骤之外则打开图片所带的项目。',
} satisfies CatalogArea<'images'>
