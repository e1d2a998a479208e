import type { Catalog, Language } from './catalog'

/** Loads the messages of a language. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  switch (language) {
    case 'en':
      return (await import('./en/catalog')).en
    case 'zh-CN':
      return (await import('./zh-CN/catalog')).zhCN
    case 'zh-TW':
      return (await import('./zh-TW/catalog')).zhTW
  }
}
