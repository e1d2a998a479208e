import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Preferences } from '../ui/PreferencesContext'
import { languageOf, loadSettings, type Settings, saveSettings } from './settings'

const DARK = '(prefers-color-scheme: dark)'

/** Settings of this device, kept when they change. */
export function useSettings(): readonly [Settings, (change: Settings) => void] {
  const [settings, setSettings] = useState(loadSettings)
  const change = useCallback((part: Settings) => {
    setSettings((before) => {
      const after = { ...before, ...part }
      saveSettings(after)
      return after
    })
  }, [])
  return [settings, change]
}

/** Language, theme and density: as chosen, else as the browser says. */
export function usePreferenceState(settings: Settings, set: (change: Settings) => void): Preferences {
  const { theme = 'system', density = 'desk' } = settings
  const language = languageOf(settings)
  return useMemo(() => ({ language, theme, density, set }), [language, theme, density, set])
}

/** Writes preferences on the root element, where style sheets and the browser look for them. */
export function useRootAttributes({ language, theme, density }: Preferences): void {
  useEffect(() => {
    const root = document.documentElement
    root.lang = language
    root.dataset.density = density
  }, [language, density])
  useEffect(() => {
    const dark = window.matchMedia(DARK)
    const apply = () => {
      document.documentElement.dataset.theme =
        theme === 'dark' || (theme === 'system' && dark.matches) ? 'dark' : 'light'
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
}
