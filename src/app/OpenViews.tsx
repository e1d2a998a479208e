import { type ReactNode, useMemo } from 'react'
import { type Views, ViewsProvider } from '../ui/ViewsContext'
import type { OpenProject } from './openProject'
import { formatRoute } from './route'
import { addressOf } from './useAddress'
import { goTo } from './useRoute'

/** The views of an open project as places of the address. */
const viewsOf = (open: OpenProject): Views => ({
  addressOf(view, selection) {
    const here = addressOf(open, view)
    return formatRoute(selection ? { ...here, selection } : here)
  },
  show(view, selection) {
    if (selection) open.editor.select(selection)
    goTo(addressOf(open, view))
  },
})

/** Gives panels and views the way from one view of an open project to another. */
export function OpenViews({ open, children }: { readonly open: OpenProject; readonly children: ReactNode }) {
  const views = useMemo(() => viewsOf(open), [open])
  return <ViewsProvider value={views}>{children}</ViewsProvider>
}
