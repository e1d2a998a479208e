import type { Language } from '../../i18n/catalog'
import { useMessages } from '../../i18n/MessagesContext'
import { Segmented } from '../kit/Segmented'
import { usePreferences } from '../PreferencesContext'

/** Each language calls itself by its own name, whatever the interface speaks now. */
const OPTIONS: readonly { value: Language; label: string; name: string; lang: string }[] = [
  { value: 'en', label: 'EN', name: 'English', lang: 'en' },
  { value: 'zh-CN', label: '简', name: '简体中文', lang: 'zh-CN' },
  { value: 'zh-TW', label: '繁', name: '繁體中文', lang: 'zh-TW' },
]

/** Switches the language of the interface at once. The language of a diagram is its own and stays. */
export function LanguageSwitch() {
  const { common } = useMessages()
  const { language, set } = usePreferences()
  return (
    <Segmented
      label={common.language}
      value={language}
      options={OPTIONS}
      onChange={(value) => set({ language: value })}
    />
  )
}
