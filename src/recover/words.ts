/** The words of the recovery page, which stands apart from the app and its catalogs. */
export interface RecoverWords {
  readonly title: string
  readonly intro: string
  readonly projects: string
  readonly noProjects: string
  readonly untitled: string
  readonly steps: (n: number) => string
  readonly download: string
  readonly everything: string
  readonly everythingNote: string
  readonly downloadEverything: string
  readonly reading: string
  readonly unreadable: string
  readonly back: string
}

const EN: RecoverWords = {
  title: 'Recovery',
  intro:
    'This page reads what the app has stored in this browser, without the app. It changes nothing. Use it if the app does not start or a blueprint does not open.',
  projects: 'Blueprints found',
  noProjects: 'No readable blueprint was found in this browser under this address.',
  untitled: 'Untitled',
  steps: (n) => (n === 1 ? '1 step' : `${n} steps`),
  download: 'Download',
  everything: 'Everything, as it is stored',
  everythingNote: 'One file with every byte, also of what cannot be read. Keep it before you try anything else.',
  downloadEverything: 'Download everything',
  reading: 'Reading…',
  unreadable: 'Could not be read:',
  back: 'Back to the app',
}

const ZH_CN: RecoverWords = {
  title: '数据恢复',
  intro: '本页不经过应用，直接读取应用存放在此浏览器中的内容，不做任何更改。应用无法启动或蓝图打不开时使用。',
  projects: '找到的蓝图',
  noProjects: '在此浏览器的这个地址下没有找到可读取的蓝图。',
  untitled: '未命名',
  steps: (n) => `${n} 个步骤`,
  download: '下载',
  everything: '全部内容，按存储原样',
  everythingNote: '一个文件，包含每一个字节，无法读取的部分也在内。尝试其他办法之前，请先保留它。',
  downloadEverything: '下载全部内容',
  reading: '正在读取…',
  unreadable: '无法读取：',
  back: '返回应用',
}

const ZH_TW: RecoverWords = {
  title: '資料救援',
  intro: '本頁不經過應用程式，直接讀取它存放在此瀏覽器中的內容，不做任何更動。應用程式無法啟動或藍圖打不開時使用。',
  projects: '找到的藍圖',
  noProjects: '在此瀏覽器的這個網址下沒有找到可讀取的藍圖。',
  untitled: '未命名',
  steps: (n) => `${n} 個步驟`,
  download: '下載',
  everything: '全部內容，依儲存原樣',
  everythingNote: '一個檔案，包含每一個位元組，無法讀取的部分也在內。嘗試其他辦法之前，請先保留它。',
  downloadEverything: '下載全部內容',
  reading: '讀取中…',
  unreadable: '無法讀取：',
  back: '返回應用程式',
}

/** The words for the first wanted language that exists. */
export function wordsFor(wanted: readonly string[]): { readonly language: string; readonly words: RecoverWords } {
  for (const tag of wanted) {
    const lower = tag.toLowerCase()
    if (/^zh\b.*(tw|hk|mo|hant)/.test(lower)) return { language: 'zh-TW', words: ZH_TW }
    if (lower.startsWith('zh')) return { language: 'zh-CN', words: ZH_CN }
    if (lower.startsWith('en')) break
  }
  return { language: 'en', words: EN }
}
