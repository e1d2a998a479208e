import { glossary } from '../model/glossary'
import type { DiagramLanguage } from '../model/project'
import type { Source } from '../model/registers'
import type { SceneLineKind } from '../scene/scene'

/**
 * The words that only posters need, in the diagram's language. All others, such as the headings of the legend and of the
 * title block, come from the glossary.
 */
export interface PosterWords {
  /** Names of the lines beside their pictures, where "Line of" goes without saying. */
  readonly lines: Readonly<Record<SceneLineKind, string>>
  /** "8 interviews": how many of a kind of source. */
  readonly sources: Readonly<Record<Source['kind'], (count: number) => string>>
  readonly sheetOf: (number: number, count: number) => string
  /** Heading of what a part shows. */
  readonly shows: string
  /** `places` such as "2–3, 5". */
  readonly partPhases: (places: string, count: number, of: number) => string
  readonly partSteps: (count: number, of: number) => string
  /** A tile by its name, and the name of the last one. */
  readonly tile: (name: string, last: string) => string
  /** The tile that holds legend, pain key and title block, as a word of its file name. */
  readonly keyTile: string
  /** Heading of the small map that shows where each tile lies. */
  readonly tileMap: string
  /** Between the parts of a list. */
  readonly comma: string
  /** What the picture shows, for readers who do not see it. */
  readonly description: (counts: { readonly lanes: number; readonly steps: number; readonly phases: number }) => string
}

/** "1 interview", "2 interviews". */
const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`

const WORDS: Readonly<Record<DiagramLanguage, PosterWords>> = {
  en: {
    lines: {
      interaction: 'Interaction',
      visibility: 'Visibility',
      internal: 'Internal interaction',
      'order-penetration': 'Order penetration',
      implementation: 'Implementation',
    },
    sources: {
      interview: counted('interview', 'interviews'),
      observation: counted('observation', 'observations'),
      survey: counted('survey answer', 'survey answers'),
      document: counted('document', 'documents'),
      data: counted('data set', 'data sets'),
      workshop: counted('workshop', 'workshops'),
    },
    sheetOf: (number, count) => `${number} of ${count}`,
    shows: 'Shows',
    partPhases: (places, count, of) => `${count === 1 ? 'Phase' : 'Phases'} ${places} of ${of}`,
    partSteps: (count, of) => `${count} of ${counted('step', 'steps')(of)}`,
    tile: (name, last) => `Tile ${name} of A1–${last}`,
    keyTile: 'legend',
    tileMap: 'Map of the tiles',
    comma: ', ',
    description: ({ lanes, steps, phases }) =>
      `Service blueprint with ${counted('phase', 'phases')(phases)}, ${counted('lane', 'lanes')(lanes)} and ${counted('step', 'steps')(steps)}.`,
  },
  'zh-CN': {
    lines: glossary('zh-CN').lines,
    sources: {
      interview: (count) => `${count} 次访谈`,
      observation: (count) => `${count} 次观察`,
      survey: (count) => `${count} 份问卷`,
      document: (count) => `${count} 份文件`,
      data: (count) => `${count} 组数据`,
      workshop: (count) => `${count} 场工作坊`,
    },
    sheetOf: (number, count) => `${number} / ${count}`,
    shows: '显示范围',
    partPhases: (places, _, of) => `第 ${places} 阶段，共 ${of} 个`,
    partSteps: (count, of) => `${count} 个步骤，共 ${of} 个`,
    tile: (name, last) => `分图 ${name}（A1–${last}）`,
    keyTile: '图例',
    tileMap: '分图位置',
    comma: '，',
    description: ({ lanes, steps, phases }) => `服务蓝图：${phases} 个阶段，${lanes} 条泳道，${steps} 个步骤。`,
  },
  'zh-TW': {
    lines: glossary('zh-TW').lines,
    sources: {
      interview: (count) => `${count} 次訪談`,
      observation: (count) => `${count} 次觀察`,
      survey: (count) => `${count} 份問卷`,
      document: (count) => `${count} 份文件`,
      data: (count) => `${count} 組資料`,
      workshop: (count) => `${count} 場工作坊`,
    },
    sheetOf: (number, count) => `${number} / ${count}`,
    shows: '顯示範圍',
    partPhases: (places, _, of) => `第 ${places} 階段，共 ${of} 個`,
    partSteps: (count, of) => `${count} 個步驟，共 ${of} 個`,
    tile: (name, last) => `分圖 ${name}（A1–${last}）`,
    keyTile: '圖例',
    tileMap: '分圖位置',
    comma: '，',
    description: ({ lanes, steps, phases }) => `服務藍圖：${phases} 個階段，${lanes} 條泳道，${steps} 個步驟。`,
  },
}

/** The words of posters in a language. */
export const posterWords = (language: DiagramLanguage): PosterWords => WORDS[language]
