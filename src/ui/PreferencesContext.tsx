import { createContext, type ReactNode, use } from 'react'
import type { Density } from '../editor/session'
import type { Language } from '../i18n/catalog'

export type ThemeChoice = 'light' | 'dark' | 'system'

/** How this person wants the program to look on this device. */
export interface Preferences {
  readonly language: Language
  readonly theme: ThemeChoice
  readonly density: Density
  readonly set: (change: {
    readonly language?: Language
    readonly theme?: ThemeChoice
    readonly density?: Density
  }) => void
}

const PreferencesContext = createContext<Preferences | null>(null)

export function PreferencesProvider({
  value,
  children,
}: {
  readonly value: Preferences
  readonly children: ReactNode
}) {
  return <PreferencesContext value={value}>{children}</PreferencesContext>
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext)
  if (!preferences) throw new Error('used outside of a PreferencesProvider')
  return preferences
}
