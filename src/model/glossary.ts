import { enTerms } from './glossary/en'
import type { Terms } from './glossary/terms'
import { zhCNTerms } from './glossary/zhCN'
import { zhTWTerms } from './glossary/zhTW'
import type { DiagramLanguage } from './project'

const TERMS: Readonly<Record<DiagramLanguage, Terms>> = { en: enTerms, 'zh-CN': zhCNTerms, 'zh-TW': zhTWTerms }

/** The words that a diagram of this language shows. */
export const glossary = (language: DiagramLanguage): Terms => TERMS[language]
