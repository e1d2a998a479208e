import { Monitor, Moon, Sun } from 'lucide-react'
import { useMessages } from '../../i18n/MessagesContext'
import { IconButton } from '../kit/IconButton'
import { Menu } from '../kit/Menu'
import { type ThemeChoice, usePreferences } from '../PreferencesContext'

const ICONS = { light: Sun, dark: Moon, system: Monitor }

/** Light, dark, or as the device says. */
export function ThemeMenu() {
  const { common } = useMessages()
  const { theme, set } = usePreferences()
  const options = (['light', 'dark', 'system'] as const).map((value) => ({ value, label: common.themes[value] }))
  return (
    <Menu
      align="end"
      trigger={<IconButton icon={ICONS[theme]} label={common.theme} />}
      entries={[
        { type: 'heading', label: common.theme },
        {
          type: 'choice',
          label: common.theme,
          value: theme,
          options,
          onChange: (value) => set({ theme: value as ThemeChoice }),
        },
      ]}
    />
  )
}
