import { createContext, type ReactNode, use } from 'react'
import type { Catalog, Language } from './catalog'

interface Spoken {
  readonly language: Language
  readonly messages: Catalog
}

const MessagesContext = createContext<Spoken | null>(null)

export function MessagesProvider({ children, ...spoken }: Spoken & { readonly children: ReactNode }) {
  return <MessagesContext value={spoken}>{children}</MessagesContext>
}

function useSpoken(): Spoken {
  const spoken = use(MessagesContext)
  if (!spoken) throw new Error('used outside of a MessagesProvider')
  return spoken
}

/** The messages of the interface language. */
export const useMessages = (): Catalog => useSpoken().messages

/** The interface language. */
export const useLanguage = (): Language => useSpoken().language
