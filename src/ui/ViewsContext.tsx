import { createContext, type ReactNode, use } from 'react'
import type { Selection } from '../editor/selection'
import type { View } from './editor/views'

/** The way from one view of the open project to another; without a selection, the present one comes along. */
export interface Views {
  /** The address of a view, for links. */
  addressOf(view: View, selection?: Selection): string
  /** Goes to a view as a link does: back returns. */
  show(view: View, selection?: Selection): void
}

const ViewsContext = createContext<Views | null>(null)

export function ViewsProvider({ value, children }: { readonly value: Views; readonly children: ReactNode }) {
  return <ViewsContext value={value}>{children}</ViewsContext>
}

export function useViews(): Views {
  const views = use(ViewsContext)
  if (!views) throw new Error('used outside of a ViewsProvider')
  return views
}
